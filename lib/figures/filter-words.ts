import { titlesOf } from '#lib/editions/queries'
import type { Locale } from '#lib/i18n/locales'
import { term } from '#lib/i18n/terms'
import { titleIn, translator } from '#lib/i18n/translate'
import { placeName } from '#lib/places/divisions'
import type { ProjectFilter } from '#lib/projects/filter'
import { gbSections } from '#lib/projects/schema'

const records = ['event', 'enterprise', 'park'] as const

/** What the values of a project filter mean in the reader's words; a value that has none is left out. */
export async function filterWords(
  filter: ProjectFilter,
  edition: number,
  locale: Locale,
): Promise<Record<string, string>> {
  const t = translator(locale)
  const refs = records.flatMap((name) => (filter[name] ? [`${name}:${filter[name]}`] : []))
  const titles = await titlesOf(refs, edition)
  const words: Record<string, string> = {}
  for (const name of records) {
    const found = titles.get(`${name}:${filter[name]}`)
    if (found) words[name] = titleIn(found, locale).text
  }
  const { city, industry, strategic, stage, reached, funds, agreement, counting } = filter
  if (city) words.city = placeName(city, locale) ?? city
  if (industry) words.industry = term(t, gbSections.includes(industry) ? 'gbSection' : 'industry', industry)
  if (strategic) words.strategic = t('terms.yesNo.yes')
  if (stage) words.stage = term(t, 'stage', stage)
  if (reached) words.reached = term(t, 'stage', reached)
  if (funds) words.funds = t('terms.yesNo.yes')
  if (agreement) words.agreement = term(t, 'agreement', agreement)
  if (counting) words.counting = term(t, 'counting', counting)
  for (const [name, value] of Object.entries(filter))
    if (value === 'none') words[name] = t('shared.list.none')
  return words
}
