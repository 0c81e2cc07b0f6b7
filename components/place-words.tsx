import type { FrameRequest } from '#components/page-frame'
import { PlaceLink } from '#components/place-link'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { placeLine } from '#lib/places/choices'

interface PlaceWordsProps {
  place: { zh: string; en: string } | null
  code: string | null
  locale: Locale
  /** Leads to the page of the prefecture where the page's way of linking is given. */
  href?: FrameRequest['href']
  /** Said when the record gives no place. */
  missing: string
}

/** A place by name with its GB/T 2260 code. */
export function PlaceWords({ place, code, locale, href, missing }: PlaceWordsProps) {
  const line = placeLine(place, code, locale)
  if (line === null) return <>{missing}</>
  return (
    <>
      {code && href ? (
        <PlaceLink request={{ href, locale }} code={code}>
          {line.name}
        </PlaceLink>
      ) : (
        line.name
      )}
      {line.code && (
        <span className="ms-2 text-small whitespace-nowrap text-quiet">
          {translator(locale)('shared.record.placeCode', { code: line.code })}
        </span>
      )}
    </>
  )
}
