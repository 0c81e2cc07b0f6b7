import { z } from 'zod'
import { readFileRequest } from '#app/data/request'
import { pathWithQuery } from '#app/path-with-query'
import { portalUrl } from '#lib/portal/identity'
import { atomText } from '#lib/feeds/atom'
import { feedMediaTypes, type FeedFormat, type FeedName } from '#lib/feeds/addresses'
import { tagUri, type Feed, type FeedAsked, type FeedEntry } from '#lib/feeds/feed'
import { jsonFeedText } from '#lib/feeds/json-feed'
import { languageTags, locales } from '#lib/i18n/locales'
import { parameterName } from '#lib/i18n/terms'
import { translator } from '#lib/i18n/translate'

/** The language of an answer that people read: `lang=zh` or `lang=en`. */
export const Language = { lang: z.enum(locales).default('zh') }

interface FeedSource<Shape extends z.ZodRawShape> {
  name: FeedName
  /** The page of the same list, without its language. */
  path: string
  filter: z.ZodObject<Shape>
  list: (asked: FeedAsked<z.infer<z.ZodObject<Shape>>>) => Promise<FeedEntry[]>
}

export type AnswerFeed = (request: Request, format: FeedFormat) => Promise<Response>

/** Entries of a feed when it is asked for no number, and at most. */
const [usual, most] = [50, 500]

/** The answer to a request for a list as a feed: the same filter as its page, its newest entries first. */
export function feedOf<Shape extends z.ZodRawShape>(source: FeedSource<Shape>): AnswerFeed {
  return async (request, format) => {
    const schema = source.filter.extend(Language) as unknown as z.ZodObject<typeof Language>
    const asked = await readFileRequest(schema, request, ['sort', 'after'])
    if (asked instanceof Response) return asked
    const { edition, list } = asked
    const base = portalUrl()
    const { lang: locale, ...filter } = asked.filter
    const entries = await source.list({
      filter: filter as z.infer<z.ZodObject<Shape>>,
      edition: edition.number,
      limit: Math.min(list.limit ?? usual, most),
      locale,
      portalUrl: base,
    })
    const t = translator(locale)
    const given = Object.entries(filter as Record<string, string>).sort(([a], [b]) => (a < b ? -1 : 1))
    const words = given.map(([name, value]) => `${parameterName(t, name)}${t('pages.lists.colon')}${value}`)
    const feed: Feed = {
      id: tagUri(base, pathWithQuery(`feeds/${source.name}`, { ...Object.fromEntries(given), lang: locale })),
      title: `${t(`feeds.title.${source.name}`)} · ${t('shared.site.name')}`,
      subtitle: [...words, t('feeds.says', { number: String(edition.number) })].join(
        locale === 'zh' ? '；' : '; ',
      ),
      language: languageTags[locale],
      author: t('shared.site.name'),
      self: `${base}${new URL(request.url).pathname}${new URL(request.url).search}`,
      home: `${base}${pathWithQuery(`/${locale}${source.path}`, Object.fromEntries(given))}`,
      updated: newestOf(entries) ?? edition.publishedAt ?? new Date(0).toISOString(),
      edition: edition.number,
      entries,
    }
    return new Response(format === 'atom' ? atomText(feed) : jsonFeedText(feed), {
      headers: {
        'Content-Type': `${feedMediaTypes[format]}; charset=utf-8`,
        'Content-Disposition': `inline; filename="${source.name}-edition-${edition.number}.${format}"`,
        'Content-Language': languageTags[locale],
        'X-Edition': String(edition.number),
      },
    })
  }
}

const newestOf = (entries: readonly FeedEntry[]): string | undefined =>
  entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1)
