import { sql } from '#lib/db/public'
import { titlesOf, type Titles } from '#lib/editions/queries'
import type { FeedAsked, FeedEntry } from '#lib/feeds/feed'
import { listNewest, type FeedRow } from '#lib/feeds/newest'
import { entriesOf } from '#lib/feeds/records'
import { formatAsEntered, formatDate, formatMoney } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { term } from '#lib/i18n/terms'
import { titleIn, translator } from '#lib/i18n/translate'
import { projectsWhere } from '#lib/projects/queries'
import type { ProjectFilter } from '#lib/projects/filter'
import type { ProjectContent } from '#lib/projects/schema'

/**
 * The projects of a filter as entries of a feed, the last changed first. As in the list of latest signings, what no source
 * reports as signed is left out, unless the filter asks for it by name.
 */
export async function listSigningEntries(asked: FeedAsked<ProjectFilter>): Promise<FeedEntry[]> {
  const { filter, edition, limit, locale } = asked
  const signed = filter.counting ? sql`true` : sql`counting <> 'notSigned'`
  const rows = await listNewest<ProjectContent>(sql`${projectsWhere(filter, edition)} AND ${signed}`, limit)
  const refs = rows.flatMap(({ enterpriseKeys, content: { event } }) => [
    ...enterpriseKeys.map((key) => `enterprise:${key}`),
    ...(event ? [`event:${event}`] : []),
  ])
  const titles = await titlesOf(refs, edition)
  return entriesOf(rows, asked, 'project', (row) => ({
    lines: signingLines(row, titles, locale),
    tags: [term(translator(locale), 'agreement', row.content.agreement)],
  }))
}

function signingLines(
  { key, valueCny, stage, enterpriseKeys, content }: FeedRow<ProjectContent>,
  titles: ReadonlyMap<string, Titles>,
  locale: Locale,
): string[] {
  const t = translator(locale)
  const named = (ref: string) => {
    const found = titles.get(ref)
    return found ? titleIn(found, locale).text : ref.slice(ref.indexOf(':') + 1)
  }
  const { signedOn, event, value, agreement, place } = content
  const line = (field: string, text: string | null | undefined) =>
    text ? [`${t(`records.field.${field}` as Parameters<typeof t>[0])}${t('pages.lists.colon')}${text}`] : []
  return [
    ...line('signedOn', signedOn && formatDate(signedOn, locale)),
    ...line('event', event && named(`event:${event}`)),
    ...line(
      'enterprises',
      enterpriseKeys.map((one) => named(`enterprise:${one}`)).join(locale === 'zh' ? '、' : '; '),
    ),
    ...line('place', place?.[locale]),
    ...line('agreement', term(t, 'agreement', agreement)),
    ...line(
      'value',
      valueCny
        ? formatMoney(valueCny, locale)
        : value
          ? formatAsEntered(value, locale)
          : t('shared.list.notDisclosed'),
    ),
    ...line('stages', stage && term(t, 'stage', stage)),
    t('feeds.reference', { key }),
  ]
}
