import enAccessible from '#messages/en/accessible.json' with { type: 'json' }
import enAdmin from '#messages/en/admin.json' with { type: 'json' }
import enAlerts from '#messages/en/alerts.json' with { type: 'json' }
import enCitations from '#messages/en/citations.json' with { type: 'json' }
import enCoverage from '#messages/en/coverage.json' with { type: 'json' }
import enCorrections from '#messages/en/corrections.json' with { type: 'json' }
import enErrors from '#messages/en/errors.json' with { type: 'json' }
import enEnquiries from '#messages/en/enquiries.json' with { type: 'json' }
import enFeeds from '#messages/en/feeds.json' with { type: 'json' }
import enExplore from '#messages/en/explore.json' with { type: 'json' }
import enEmbeds from '#messages/en/embeds.json' with { type: 'json' }
import enFigures from '#messages/en/figures.json' with { type: 'json' }
import enFiles from '#messages/en/files.json' with { type: 'json' }
import enForms from '#messages/en/forms.json' with { type: 'json' }
import enHome from '#messages/en/home.json' with { type: 'json' }
import enOfficers from '#messages/en/officers.json' with { type: 'json' }
import enMail from '#messages/en/mail.json' with { type: 'json' }
import enOpportunities from '#messages/en/opportunities.json' with { type: 'json' }
import enPages from '#messages/en/pages.json' with { type: 'json' }
import enParks from '#messages/en/parks.json' with { type: 'json' }
import enPlaces from '#messages/en/places.json' with { type: 'json' }
import enPolicies from '#messages/en/policies.json' with { type: 'json' }
import enQuotes from '#messages/en/quotes.json' with { type: 'json' }
import enReceipts from '#messages/en/receipts.json' with { type: 'json' }
import enPress from '#messages/en/press.json' with { type: 'json' }
import enRecords from '#messages/en/records.json' with { type: 'json' }
import enSearch from '#messages/en/search.json' with { type: 'json' }
import enShared from '#messages/en/shared.json' with { type: 'json' }
import enShortlist from '#messages/en/shortlist.json' with { type: 'json' }
import enSite from '#messages/en/site.json' with { type: 'json' }
import enTerms from '#messages/en/terms.json' with { type: 'json' }
import zhAccessible from '#messages/zh/accessible.json' with { type: 'json' }
import zhAdmin from '#messages/zh/admin.json' with { type: 'json' }
import zhAlerts from '#messages/zh/alerts.json' with { type: 'json' }
import zhCitations from '#messages/zh/citations.json' with { type: 'json' }
import zhCoverage from '#messages/zh/coverage.json' with { type: 'json' }
import zhCorrections from '#messages/zh/corrections.json' with { type: 'json' }
import zhErrors from '#messages/zh/errors.json' with { type: 'json' }
import zhEnquiries from '#messages/zh/enquiries.json' with { type: 'json' }
import zhFeeds from '#messages/zh/feeds.json' with { type: 'json' }
import zhExplore from '#messages/zh/explore.json' with { type: 'json' }
import zhEmbeds from '#messages/zh/embeds.json' with { type: 'json' }
import zhFigures from '#messages/zh/figures.json' with { type: 'json' }
import zhFiles from '#messages/zh/files.json' with { type: 'json' }
import zhForms from '#messages/zh/forms.json' with { type: 'json' }
import zhHome from '#messages/zh/home.json' with { type: 'json' }
import zhOfficers from '#messages/zh/officers.json' with { type: 'json' }
import zhMail from '#messages/zh/mail.json' with { type: 'json' }
import zhOpportunities from '#messages/zh/opportunities.json' with { type: 'json' }
import zhPages from '#messages/zh/pages.json' with { type: 'json' }
import zhParks from '#messages/zh/parks.json' with { type: 'json' }
import zhPlaces from '#messages/zh/places.json' with { type: 'json' }
import zhPolicies from '#messages/zh/policies.json' with { type: 'json' }
import zhQuotes from '#messages/zh/quotes.json' with { type: 'json' }
import zhReceipts from '#messages/zh/receipts.json' with { type: 'json' }
import zhPress from '#messages/zh/press.json' with { type: 'json' }
import zhRecords from '#messages/zh/records.json' with { type: 'json' }
import zhSearch from '#messages/zh/search.json' with { type: 'json' }
import zhShared from '#messages/zh/shared.json' with { type: 'json' }
import zhShortlist from '#messages/zh/shortlist.json' with { type: 'json' }
import zhSite from '#messages/zh/site.json' with { type: 'json' }
import zhTerms from '#messages/zh/terms.json' with { type: 'json' }
import type { Locale } from '#lib/i18n/locales'

const zh = {
  accessible: zhAccessible,
  admin: zhAdmin,
  alerts: zhAlerts,
  citations: zhCitations,
  coverage: zhCoverage,
  corrections: zhCorrections,
  errors: zhErrors,
  enquiries: zhEnquiries,
  feeds: zhFeeds,
  explore: zhExplore,
  embeds: zhEmbeds,
  figures: zhFigures,
  files: zhFiles,
  forms: zhForms,
  home: zhHome,
  mail: zhMail,
  officers: zhOfficers,
  opportunities: zhOpportunities,
  pages: zhPages,
  parks: zhParks,
  places: zhPlaces,
  policies: zhPolicies,
  quotes: zhQuotes,
  press: zhPress,
  receipts: zhReceipts,
  records: zhRecords,
  search: zhSearch,
  shared: zhShared,
  shortlist: zhShortlist,
  site: zhSite,
  terms: zhTerms,
}
export type Messages = typeof zh

/** Every text of the portal, by room: `shared` is on all pages, `terms` are the words of records and their codes. */
export const messages: Record<Locale, Messages> = {
  zh,
  en: {
    accessible: enAccessible,
    admin: enAdmin,
    alerts: enAlerts,
    citations: enCitations,
    coverage: enCoverage,
    corrections: enCorrections,
    errors: enErrors,
    enquiries: enEnquiries,
    feeds: enFeeds,
    explore: enExplore,
    embeds: enEmbeds,
    figures: enFigures,
    files: enFiles,
    forms: enForms,
    home: enHome,
    mail: enMail,
    officers: enOfficers,
    opportunities: enOpportunities,
    pages: enPages,
    parks: enParks,
    places: enPlaces,
    policies: enPolicies,
    quotes: enQuotes,
    press: enPress,
    receipts: enReceipts,
    records: enRecords,
    search: enSearch,
    shared: enShared,
    shortlist: enShortlist,
    site: enSite,
    terms: enTerms,
  },
}
