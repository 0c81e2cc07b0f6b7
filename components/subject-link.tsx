import type { FrameRequest } from '#components/page-frame'
import { PlaceLink } from '#components/place-link'
import { TitleLink } from '#components/title-link'
import { recordPath } from '#lib/editions/paths'
import type { Titles } from '#lib/editions/queries'
import type { AnnouncedFigureContent } from '#lib/figures/schema'
import { placeName } from '#lib/places/divisions'

interface SubjectLinkProps {
  request: FrameRequest
  subject: AnnouncedFigureContent['subject']
  /** Titles of the subjects by `kind:key`. */
  titles: ReadonlyMap<string, Titles>
}

/** What a figure is about: a record by its name, or a place by name or, outside the province, by its code. */
export function SubjectLink({
  request: { t, href, locale },
  subject: { kind, key },
  titles,
}: SubjectLinkProps) {
  if (kind === 'place')
    return (
      <PlaceLink request={{ href, locale }} code={key}>
        {placeName(key, locale) ?? t('shared.record.placeCode', { code: key })}
      </PlaceLink>
    )
  const known = titles.get(`${kind}:${key}`)
  return known ? <TitleLink href={href(recordPath(kind, key))} titles={known} locale={locale} /> : <>{key}</>
}
