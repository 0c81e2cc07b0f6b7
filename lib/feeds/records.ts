import type { Sql } from '#lib/db/public'
import type { Kind } from '#lib/editions/kinds'
import { recordPath } from '#lib/editions/paths'
import { tagUri, type FeedEntry } from '#lib/feeds/feed'
import { listNewest } from '#lib/feeds/newest'
import type { FeedAsked } from '#lib/feeds/signings'
import type { Locale } from '#lib/i18n/locales'
import { titleIn, translator, type Translate } from '#lib/i18n/translate'

interface Told<Content> {
  kind: Kind
  /** The records of the filter at the edition. */
  where: Sql
  /** What an entry says of a record, as pairs of a name and a text; a pair without a text is left out. */
  facts: (content: Content, t: Translate, locale: Locale) => [string, string | null | undefined][]
  tags: (content: Content, t: Translate, locale: Locale) => string[]
}

/** What is known, a line each. */
export const factLines = (facts: readonly [string, string | null | undefined][], t: Translate): string[] =>
  facts.flatMap(([name, said]) => (said ? [`${name}${t('pages.lists.colon')}${said}`] : []))

/** The records in force of a filter as entries of a feed, the last changed first. */
export async function recordEntries<Content>(
  { limit, locale, portalUrl }: Pick<FeedAsked<unknown>, 'limit' | 'locale' | 'portalUrl'>,
  { kind, where, facts, tags }: Told<Content>,
): Promise<FeedEntry[]> {
  const t = translator(locale)
  return (await listNewest<Content>(where, limit)).map((row) => ({
    id: tagUri(portalUrl, `${kind}/${row.key}`),
    url: `${portalUrl}/${locale}${recordPath(kind, row.key)}`,
    title: titleIn(row, locale).text,
    text: factLines(facts(row.content, t, locale), t).join('\n'),
    published: row.publishedAt.toISOString(),
    updated: row.updatedAt.toISOString(),
    tags: tags(row.content, t, locale),
    about: { kind, key: row.key, edition: row.edition, change: row.change },
  }))
}
