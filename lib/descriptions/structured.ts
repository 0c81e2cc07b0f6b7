import { beijingTime } from '#lib/dates/beijing-time'
import type { Edition } from '#lib/editions/as-of'
import type { Span } from '#lib/editions/span'
import { formats, mediaTypes } from '#lib/export/formats'
import { languageTags, type Locale } from '#lib/i18n/locales'
import { absolute, licence, operator } from '#lib/portal/identity'

/** A thing of schema.org. What is not known is left out, never guessed. */
export type StructuredData = { '@type': string } & Record<string, unknown>

interface DatasetFacts {
  locale: Locale
  edition: Edition
  title: string
  says: string
  /** The page, from the root of the portal. */
  address: string
  /** Its list's name in `/data/…`, and the filter that its files carry. */
  list: string
  query: Record<string, string>
  /** From when to when all its records are dated, where that is known. */
  span?: Span | null
}

/** The time that a list covers: the year that its filter names, or the whole span when nothing narrows it. */
function coverage(query: Record<string, string>, span: Span | null | undefined): string | undefined {
  if (query.year !== undefined) return /^\d{4}$/.test(query.year) ? query.year : undefined
  const narrowed = Object.keys(query).some((name) => name !== 'sort')
  return span && !narrowed ? `${span.first}/${span.last}` : undefined
}

/** A list or totals with their files at one edition, as a Dataset. */
export function datasetOf({ locale, edition, list, query, span, ...page }: DatasetFacts): StructuredData {
  const terms = licence()
  const publisher = operator()
  const search = new URLSearchParams({ ...query, edition: String(edition.number) })
  return {
    '@type': 'Dataset',
    name: page.title,
    description: page.says,
    url: absolute(page.address),
    inLanguage: languageTags[locale],
    version: String(edition.number),
    dateModified: edition.publishedAt ? beijingTime(edition.publishedAt) : undefined,
    temporalCoverage: coverage(query, span),
    license: terms ? (terms.url ?? terms.name?.[locale]) : undefined,
    publisher: publisher ? { '@type': 'Organization', name: publisher[locale] } : undefined,
    isAccessibleForFree: true,
    distribution: formats.map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaTypes[format].split(';', 1)[0],
      contentUrl: absolute(`/data/${list}.${format}?${search}`),
    })),
  }
}

/** Where a page stands: the pages above it, from the outermost. */
export function breadcrumbOf(
  trail: readonly { path: string; name: string }[],
  locale: Locale,
): StructuredData {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ path, name }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: absolute(`/${locale}${path === '/' ? '' : path}`),
    })),
  }
}
