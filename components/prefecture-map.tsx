import { Drawn } from '#components/drawn'
import type { FrameRequest } from '#components/page-frame'
import { prefectureMap, type PrefectureNumber } from '#lib/figures/prefecture-map'

interface PrefectureMapProps {
  request: Pick<FrameRequest, 't' | 'locale'>
  /** By code of the prefecture; one that is missing has nothing recorded. */
  numbers: ReadonlyMap<string, PrefectureNumber>
  hrefOf: (code: string) => string
  /** What the numbers count. */
  caption: string
  /** What an area without a shade means, and one with hatching where numbers may be undisclosed. */
  nothing: string
  undisclosed?: string
}

/**
 * The map of the 13 prefectures: each area is a link, reached by keyboard and named with its number. It stands beside a
 * list that says the same, and under it that it holds no map review number.
 */
export function PrefectureMap({ request: { t, locale }, caption, undisclosed, ...map }: PrefectureMapProps) {
  const drawing = prefectureMap({ ...map, undisclosed: undisclosed ?? map.nothing }, locale)
  return (
    <figure>
      <figcaption className="pb-3 text-small text-quiet">{caption}</figcaption>
      <Drawn drawing={drawing} name={caption} />
      <p className="mt-3 max-w-3xl border-s-4 border-warn bg-warn-tint px-4 py-2 text-small">
        {t('explore.note.mapReview')} {t('explore.note.outlines')}
      </p>
    </figure>
  )
}
