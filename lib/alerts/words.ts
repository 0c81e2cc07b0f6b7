import { alertedLists, type AlertFilter } from '#lib/alerts/lists'
import type { AlertList } from '#lib/alerts/names'
import { filterWords } from '#lib/figures/filter-words'
import type { Locale } from '#lib/i18n/locales'
import { parameterName, term } from '#lib/i18n/terms'
import { translator, type Translate } from '#lib/i18n/translate'
import type { ProjectFilter } from '#lib/projects/filter'

/** Values that mean something in one list alone. */
function ownWords(
  t: Translate,
  list: AlertList,
  { city, standing, kind, record, validity, benefit }: AlertFilter,
): AlertFilter {
  return {
    ...(list === 'policies' && city === '230000' && { city: t('pages.policies.province') }),
    ...(list === 'events' && city === 'outside' && { city: t('alerts.outside') }),
    ...(standing && { standing: term(t, 'standing', standing) }),
    ...(list === 'corrections' && kind && { kind: term(t, 'change', kind) }),
    ...(validity && { validity: term(t, 'validity', validity) }),
    ...(benefit && { benefit: term(t, 'benefit', benefit) }),
    ...(record && { record: term(t, 'kinds', record) }),
  }
}

export interface FilterLine {
  name: string
  value: string
}

/** A filter line by line in the reader's words; none for the whole list. */
export async function alertWords(
  list: AlertList,
  filter: AlertFilter,
  edition: number,
  locale: Locale,
): Promise<FilterLine[]> {
  const t = translator(locale)
  const words = {
    ...(await filterWords(filter as ProjectFilter, edition, locale)),
    ...ownWords(t, list, filter),
  }
  return Object.keys(alertedLists[list].schema.shape)
    .filter((name) => filter[name] !== undefined)
    .map((name) => ({ name: parameterName(t, name), value: words[name] ?? filter[name] ?? '' }))
}
