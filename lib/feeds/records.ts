import type { Sql } from '#lib/db/public'
import type { Kind } from '#lib/editions/kinds'
import { recordPath } from '#lib/editions/paths'
import { tagUri, type FeedAsked, type FeedEntry } from '#lib/feeds/feed'
import { listNewest, type FeedRow } from '#lib/feeds/newest'
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

type Asked = Pick<FeedAsked<unknown>, 'limit' | 'locale' | 'portalUrl'>

/** The records in force of a filter as entries of a feed, the last changed first. */
export async function recordEntries<Content>(
  asked: Asked,
  { kind, where, facts, tags }: Told<Content>,
): Promise<FeedEntry[]> {
  const t = translator(asked.locale)
  return entriesOf(await listNewest<Content>(where, asked.limit), asked, kind, ({ content }) => ({
    lines: factLines(facts(content, t, asked.locale), t),
    tags: tags(content, t, asked.locale),
  }))
}

/** Records as entries of a feed, each with its lines of text and its tags. */
export function entriesOf<Content>(
  rows: readonly FeedRow<Content>[],
  { locale, portalUrl }: Asked,
  kind: Kind,
  told: (row: FeedRow<Content>) => { lines: string[]; tags: string[] },
): FeedEntry[] {
  return rows.map((row) => {
    const { lines, tags } = told(row)
    return {
      id: tagUri(portalUrl, `${kind}/${row.key}`),
      url: `${portalUrl}/${locale}${recordPath(kind, row.key)}`,
      title: titleIn(row, locale).text,
      text: lines.join('\n'),
      published: row.publishedAt.toISOString(),
      updated: row.updatedAt.toISOString(),
      tags,
      about: { kind, key: row.key, edition: row.edition, change: row.change },
    }
  })
}
