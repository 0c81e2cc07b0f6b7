import type { ReactNode } from 'react'
import type { ComparedPark } from '#app/[locale]/parks/compare/read-compared'
import type { PageRequest } from '#app/request'
import { PlaceWords } from '#components/place-words'
import { formatCount, formatMoney } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'

export interface ComparedLine {
  key: string
  head: string
  cell: (park: ComparedPark) => ReactNode
}

const unknownOf = ({ t }: PageRequest) => <span className="text-quiet">{t('parks.compare.unknown')}</span>

/** What sources say a park is. */
export function parkLines(request: PageRequest): ComparedLine[] {
  const { t, locale, href } = request
  const unknown = unknownOf(request)
  return [
    {
      key: 'place',
      head: t('parks.compare.place'),
      cell: ({ park: { content } }) =>
        content.place || content.placeCode ? (
          <PlaceWords
            place={content.place}
            code={content.placeCode}
            locale={locale}
            href={href}
            missing={t('parks.compare.unknown')}
          />
        ) : (
          unknown
        ),
    },
    {
      key: 'level',
      head: t('shared.parameter.level'),
      cell: ({ park: { content } }) => (content.level ? term(t, 'parkLevel', content.level) : unknown),
    },
    {
      key: 'industryPrinted',
      head: t('forms.field.industryPrinted'),
      cell: ({ park: { content } }) => content.industryPrinted?.[locale] ?? unknown,
    },
    {
      key: 'aliases',
      head: t('parks.compare.aliases'),
      cell: ({ park: { content } }) =>
        content.aliases.length > 0 ? content.aliases.join(t('records.park.comma')) : unknown,
    },
  ]
}

/** What this portal has recorded in a park, each number leading to its records. */
export function recordedLines(request: PageRequest): ComparedLine[] {
  const { t, locale, href } = request
  const none = <span className="text-quiet">{t('parks.compare.noneRecorded')}</span>
  const records = (key: string) => ({ park: key, counting: 'counted' })
  return [
    {
      key: 'projects',
      head: t('parks.compare.projects'),
      cell: ({ park: { key }, totals: { count } }) =>
        count === 0 ? none : <a href={href('/projects', records(key))}>{formatCount(count)}</a>,
    },
    {
      key: 'value',
      head: t('parks.compare.value'),
      cell: ({ totals: { count, countWithValue, valueCny } }) =>
        count === 0 ? (
          none
        ) : (
          <>
            {countWithValue > 0 && <data value={valueCny}>{formatMoney(valueCny, locale)}</data>}
            {count > countWithValue && (
              <span className="block text-small text-quiet">
                {t('parks.compare.undisclosed', { count: count - countWithValue })}
              </span>
            )}
          </>
        ),
    },
    {
      key: 'industries',
      head: t('parks.compare.industries'),
      cell: ({ park: { key }, totals: { count: all }, industries }) => {
        const named = industries.filter(({ value }) => value !== 'none')
        if (named.length === 0) return all === 0 ? none : unknownOf(request)
        return (
          <ul>
            {named.map(({ value, count }) => (
              <li key={value}>
                <a href={href('/projects', { ...records(key), industry: value })}>
                  {term(t, 'industry', value)}
                </a>{' '}
                {formatCount(count)}
              </li>
            ))}
          </ul>
        )
      },
    },
    {
      key: 'opportunities',
      head: t('parks.compare.opportunities'),
      cell: ({ park: { key }, opportunities }) =>
        opportunities === 0 ? (
          none
        ) : (
          <a href={href('/opportunities', { park: key })}>{formatCount(opportunities)}</a>
        ),
    },
    {
      key: 'contact',
      head: t('parks.compare.contact'),
      cell: ({ park: { key } }) => <a href={href(`/parks/${key}#contact`)}>{t('parks.compare.toContact')}</a>,
    },
  ]
}
