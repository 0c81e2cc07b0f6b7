import type { FeedAsked, FeedEntry } from '#lib/feeds/feed'
import { recordEntries } from '#lib/feeds/records'
import { formatAmount, formatDate } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import { opportunitiesWhere, type OpportunityFilter } from '#lib/opportunities/queries'
import type { OpportunityContent } from '#lib/opportunities/schema'
import { placeLine } from '#lib/places/choices'

/** The opportunities of a filter: what is sought, how it stands, where and for how much. */
export function listOpportunityEntries(asked: FeedAsked<OpportunityFilter>): Promise<FeedEntry[]> {
  return recordEntries<OpportunityContent>(asked, {
    kind: 'opportunity',
    where: opportunitiesWhere(asked.filter, asked.edition),
    facts: (content, t, locale) => {
      const { sought, standing, place, placeCode, investment, confirmedOn, expiresOn } = content
      return [
        [t('opportunities.sought'), sought[locale]],
        [t('shared.parameter.standing'), term(t, 'standing', standing)],
        [t('shared.parameter.city'), placeLine(place, placeCode, locale)?.name],
        [t('opportunities.investment'), investment && formatAmount(investment, locale)],
        [t('opportunities.confirmedOn'), formatDate(confirmedOn, locale)],
        [t('opportunities.expiresOn'), expiresOn && formatDate(expiresOn, locale)],
      ]
    },
    tags: ({ standing }, t) => [term(t, 'standing', standing)],
  })
}
