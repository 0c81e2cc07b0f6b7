import type { ProjectFactsProps } from '#app/[locale]/projects/[key]/project-facts'
import { PlaceLink } from '#components/place-link'
import { isPlaceInProvince, placeName } from '#lib/places/divisions'

/** Where a project is, as printed and as a division of GB/T 2260. */
export function ProjectPlace({
  request: { t, locale, href },
  content: { place, placeCode },
}: Pick<ProjectFactsProps, 'request' | 'content'>) {
  if (!place && !placeCode) return <span className="text-quiet">{t('records.project.notStated')}</span>
  const name = placeCode && placeName(placeCode, locale)
  return (
    <>
      {placeCode ? (
        <PlaceLink request={{ href, locale }} code={placeCode}>
          {place?.[locale] ?? name}
        </PlaceLink>
      ) : (
        place?.[locale]
      )}
      {placeCode && (
        <span className="block text-small text-quiet">
          {name && isPlaceInProvince(placeCode) ? (
            <a href={href('/projects', { city: placeCode })}>{name}</a>
          ) : (
            name
          )}{' '}
          {t('records.project.code', { code: placeCode })}
        </span>
      )}
    </>
  )
}
