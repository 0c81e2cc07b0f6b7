import { notFound } from 'next/navigation'
import type { z } from 'zod'
import { latestEdition, resolveEdition, type Edition } from '#lib/editions/as-of'
import {
  readParameters,
  type ListParameters,
  type ParameterProblem,
  type RawParameters,
} from '#lib/editions/parameters'
import { isLanguage, localeOf, type Language, type Locale } from '#lib/i18n/locales'
import { translator, type Translate } from '#lib/i18n/translate'

/** What every public page knows of its request: language, texts, edition, and how to link within both. */
export interface PageRequest {
  /** The language of the address and of the page's own texts. */
  language: Language
  /** The language of records and numbers: that of the address where records stand in it, else English. */
  locale: Locale
  t: Translate
  edition: Edition
  newest: Edition
  /** True when the reader asked for an edition or a time: links then stay in that edition. */
  pinned: boolean
  /** An address in this language, kept in the pinned edition: `href('/projects', { year: '2023' })`. */
  href: (path: string, query?: Record<string, string | undefined>) => string
  /** An address in this language at no edition but the one it names itself. */
  unpinned: (path: string, query?: Record<string, string | undefined>) => string
  /** `href` for addresses without a language, such as files. */
  fileHref: (path: string, query?: Record<string, string | undefined>) => string
}

interface PageParts {
  params: Promise<{ locale: string }>
  searchParams: Promise<RawParameters>
}

function withQuery(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const [bare = '', mark] = path.split('#')
  return `${bare}${given.length === 0 ? '' : `?${new URLSearchParams(given)}`}${mark ? `#${mark}` : ''}`
}

async function pageRequest(
  { params }: Pick<PageParts, 'params'>,
  asOf: { edition?: string; asOf?: string },
): Promise<{ request: PageRequest; known: boolean }> {
  const { locale } = await params
  if (!isLanguage(locale)) notFound()
  const newest = await latestEdition()
  const pinned = asOf.edition !== undefined || asOf.asOf !== undefined
  const asked = pinned ? await resolveEdition(asOf) : newest
  const request = requestAt(locale, { edition: asked ?? newest, newest, pinned: pinned && asked !== null })
  return { request, known: asked !== null }
}

/** A page's request when its edition and the newest are known already. */
export function requestAt(
  language: Language,
  { edition, newest, pinned }: Pick<PageRequest, 'edition' | 'newest' | 'pinned'>,
): PageRequest {
  const pin = pinned ? { edition: String(edition.number) } : {}
  const inLanguage = (path: string) => `/${language}${path === '/' ? '' : path}`
  return {
    language,
    locale: localeOf(language),
    t: translator(language),
    edition,
    newest,
    pinned,
    href: (path, query = {}) => withQuery(inLanguage(path), { ...query, ...pin }),
    unpinned: (path, query = {}) => withQuery(inLanguage(path), query),
    fileHref: (path, query = {}) => withQuery(path, { ...query, ...pin }),
  }
}

/** The most records that one page lists, whatever its `limit` asks for; the next page goes on from there. */
const mostOnPage = 500

export interface ListRequest<Filter> extends PageRequest {
  filter: Filter
  list: ListParameters
  problems: ParameterProblem[]
  /** The given filter parameters as text, for tags, links and files. Without paging and edition. */
  given: Record<string, string>
}

/** Reads a list page's request. With a problem the page lists nothing and says which value it could not use. */
export async function readList<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  { params, searchParams }: PageParts,
): Promise<ListRequest<z.infer<z.ZodObject<Shape>>>> {
  const raw = await searchParams
  const { filter, list, asOf, problems } = readParameters(schema, raw)
  const { request, known } = await pageRequest({ params }, asOf)
  if (!known)
    problems.push({
      name: asOf.edition === undefined ? 'asOf' : 'edition',
      value: asOf.edition ?? asOf.asOf ?? '',
    })
  const names = [...Object.keys(schema.shape), 'sort']
  const given = Object.fromEntries(
    names
      .map((name) => [name, raw[name]])
      .filter((entry): entry is [string, string] => Boolean(entry[1]) && typeof entry[1] === 'string'),
  )
  const limit = list.limit && Math.min(list.limit, mostOnPage)
  return { ...request, filter, list: { ...list, limit }, problems, given }
}

/** Reads a record page's request. An edition or a time that does not exist is a page that does not exist. */
export async function readRecord({ params, searchParams }: PageParts): Promise<PageRequest> {
  const { edition, asOf } = await searchParams
  const single = (value: string | string[] | undefined) =>
    Array.isArray(value) ? value.join(',') : value || undefined
  const { request, known } = await pageRequest({ params }, { edition: single(edition), asOf: single(asOf) })
  if (!known) notFound()
  return request
}
