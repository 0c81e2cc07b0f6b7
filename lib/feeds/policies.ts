import type { FeedAsked, FeedEntry } from '#lib/feeds/feed'
import { recordEntries } from '#lib/feeds/records'
import { formatDate } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import { placeName } from '#lib/places/divisions'
import { policiesWhere, type PolicyFilter } from '#lib/policies/queries'
import type { PolicyContent } from '#lib/policies/schema'

/** The policies of a filter: who issued them, from when to when, and what they offer. */
export function listPolicyEntries(asked: FeedAsked<PolicyFilter>): Promise<FeedEntry[]> {
  return recordEntries<PolicyContent>(asked, {
    kind: 'policy',
    where: policiesWhere(asked.filter, asked.edition),
    facts: ({ issuer, issuedOn, validUntil, placeCode, offers }, t, locale) => [
      [t('pages.policies.issuer'), issuer?.[locale]],
      [t('pages.policies.issued'), issuedOn && formatDate(issuedOn, locale)],
      [t('pages.policies.validUntil'), validUntil && formatDate(validUntil, locale)],
      [t('shared.parameter.city'), placeCode && placeName(placeCode, locale)],
      ...offers.map(({ statement }): [string, string] => [t('records.policy.offer'), statement[locale]]),
    ],
    tags: ({ offers }, t) =>
      [...new Set(offers.flatMap(({ benefit }) => benefit ?? []))].map((benefit) =>
        term(t, 'benefit', benefit),
      ),
  })
}
