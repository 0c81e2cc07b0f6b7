import type { PlaceRead } from '#app/[locale]/places/[code]/read-place'
import { FactList } from '#components/fact-list'
import type { FrameRequest } from '#components/page-frame'
import { SourceMarks } from '#components/source-marks'
import { placeName, prefectureOf } from '#lib/places/divisions'
import { levelOf } from '#lib/places/levels'
import { allPairs } from '#lib/places/pairs'

interface PlaceFactsProps {
  request: FrameRequest
  place: PlaceRead
}

/** Names, code and level of a place, its parts, and its pair city with the source that names it. */
export function PlaceFacts({ request, place: { code, level, parts, pair, notes } }: PlaceFactsProps) {
  const { t, locale, href } = request
  const prefecture = prefectureOf(code)
  return (
    <FactList
      facts={[
        {
          term: t('places.place.names'),
          detail: (
            <>
              <span lang="zh-CN">{placeName(code, 'zh')}</span> ·{' '}
              <span lang="en">{placeName(code, 'en')}</span>
            </>
          ),
        },
        { term: t('places.place.level'), detail: t(`places.place.kind.${level}`) },
        { term: t('places.place.code'), detail: level !== 'zone' && code },
        {
          term: t('places.place.within'),
          detail: prefecture !== code && (
            <a href={href(`/places/${prefecture}`)}>{placeName(prefecture, locale)}</a>
          ),
        },
        {
          term: t('places.place.pair'),
          detail: (
            <>
              {pair === null
                ? t('places.place.pairUnknown', { count: allPairs.count })
                : t('places.place.pairIs', { name: pair[locale], code: pair.partner })}
              <SourceMarks
                t={t}
                notes={notes}
                citations={(pair?.sources ?? [allPairs.source]).map((source) => ({ source }))}
              />
              {pair && pair.sources.length > 1 && (
                <span className="block text-small text-quiet">{t('places.place.pairEither')}</span>
              )}
            </>
          ),
        },
        {
          term: t('places.place.parts'),
          detail: parts.length > 0 && (
            <details>
              <summary className="py-1">{t('places.place.partsCount', { count: parts.length })}</summary>
              <ul className="columns-2 gap-6 md:columns-3">
                {parts.map((part) => (
                  <li key={part.code}>
                    <a href={href(`/places/${part.code}`)} className="inline-block py-1">
                      {part[locale]}
                    </a>
                    {levelOf(part.code) === 'zone' && (
                      <span className="block text-small text-quiet">{t('places.place.kind.zone')}</span>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          ),
        },
      ]}
    />
  )
}
