import { tagUri, type FeedEntry } from '#lib/feeds/feed'
import { listNewest } from '#lib/feeds/newest'
import type { FeedAsked } from '#lib/feeds/signings'
import { formatAmount, formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { term } from '#lib/i18n/terms'
import { titleIn, translator } from '#lib/i18n/translate'
import { opportunitiesWhere, type OpportunityFilter } from '#lib/opportunities/queries'
import type { OpportunityContent } from '#lib/opportunities/schema'
import { placeLine } from '#lib/places/choices'

/** The opportunities of a filter as entries of a feed, the last changed first. */
export async function listOpportunityEntries(asked: FeedAsked<OpportunityFilter>): Promise<FeedEntry[]> {
  const { filter, edition, limit, locale, portalUrl } = asked
  const rows = await listNewest<OpportunityContent>(opportunitiesWhere(filter, edition), limit)
  return rows.map((row) => ({
    id: tagUri(portalUrl, `opportunity/${row.key}`),
    url: `${portalUrl}/${locale}/opportunities/${row.key}`,
    title: titleIn(row, locale).text,
    text: lines(row.content, locale).join('\n'),
    published: row.publishedAt.toISOString(),
    updated: row.updatedAt.toISOString(),
    tags: [term(translator(locale), 'standing', row.content.standing)],
    about: { kind: 'opportunity', key: row.key, edition: row.edition, change: row.change },
  }))
}

/** What is sought, how it stands, where and for how much, a line each. */
function lines(content: OpportunityContent, locale: Locale): string[] {
  const t = translator(locale)
  const { sought, standing, place, placeCode, investment, confirmedOn, expiresOn } = content
  const line = (name: string, text: string | null | undefined) =>
    text ? [`${name}${t('pages.lists.colon')}${text}`] : []
  return [
    ...line(t('opportunities.sought'), sought[locale]),
    ...line(t('shared.parameter.standing'), term(t, 'standing', standing)),
    ...line(t('shared.parameter.city'), placeLine(place, placeCode, locale)?.name),
    ...line(t('opportunities.investment'), investment && formatAmount(investment, locale)),
    ...line(t('opportunities.confirmedOn'), formatDate(confirmedOn, locale)),
    ...line(t('opportunities.expiresOn'), expiresOn && formatDate(expiresOn, locale)),
  ]
}
