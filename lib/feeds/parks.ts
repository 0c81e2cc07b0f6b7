import type { FeedAsked, FeedEntry } from '#lib/feeds/feed'
import { recordEntries } from '#lib/feeds/records'
import { term } from '#lib/i18n/terms'
import { parksWhere, type ParkFilter } from '#lib/parks/queries'
import type { ParkContent } from '#lib/parks/schema'
import { placeLine } from '#lib/places/choices'

/** The parks of a filter: where they are, and what they are for. */
export function listParkEntries(asked: FeedAsked<ParkFilter>): Promise<FeedEntry[]> {
  return recordEntries<ParkContent>(asked, {
    kind: 'park',
    where: parksWhere(asked.filter, asked.edition),
    facts: ({ place, placeCode, level, industryPrinted, note }, t, locale) => [
      [t('shared.parameter.city'), placeLine(place, placeCode, locale)?.name],
      [t('shared.parameter.level'), level && term(t, 'parkLevel', level)],
      [t('shared.parameter.industry'), industryPrinted?.[locale]],
      [t('shared.record.note'), note?.[locale]],
    ],
    tags: ({ industry }, t) => (industry ? [term(t, 'industry', industry)] : []),
  })
}
