import { placeMeasures, type PlaceMeasure } from '#app/[locale]/places/measures'
import type { FrameRequest } from '#components/page-frame'

interface MeasureLinksProps {
  request: FrameRequest
  path: string
  current: PlaceMeasure
}

/** What the map is shaded by, as links. */
export function MeasureLinks({ request: { t, href }, path, current }: MeasureLinksProps) {
  return (
    <nav aria-label={t('places.places.by')} className="mt-5 no-print">
      <ul className="flex flex-wrap gap-2">
        {placeMeasures.map((measure) => (
          <li key={measure}>
            <a
              href={href(path, { by: measure === 'projects' ? undefined : measure })}
              aria-current={measure === current ? 'true' : undefined}
              className="inline-block border border-rule px-4 py-2 no-underline hover:bg-tint aria-[current]:border-accent aria-[current]:bg-tint aria-[current]:font-semibold"
            >
              {t(`places.places.measure.${measure}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
