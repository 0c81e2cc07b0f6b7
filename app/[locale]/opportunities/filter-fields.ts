import type { PageRequest } from '#app/request'
import type { FilterField } from '#components/filter-form'
import { listTitles } from '#lib/editions/titles'
import { term } from '#lib/i18n/terms'
import { titleIn } from '#lib/i18n/translate'
import type { OpportunityFilter } from '#lib/opportunities/queries'
import { standings } from '#lib/opportunities/schema'
import { prefectureChoices } from '#lib/places/choices'
import { placeName } from '#lib/places/divisions'
import { gbSections, industries4567 } from '#lib/projects/schema'

/** The fields of the filter with the choices that this edition offers. */
export async function opportunityFields({ t, locale, edition }: PageRequest): Promise<FilterField[]> {
  const parks = await listTitles('park', edition.number, 'name')
  return [
    { name: 'q', kind: 'words' },
    {
      name: 'industry',
      kind: 'choice',
      choices: [
        ...industries4567.map((value) => ({ value, name: term(t, 'industry', value) })),
        ...gbSections.map((value) => ({ value, name: `GB/T 4754 ${value} ${term(t, 'gbSection', value)}` })),
      ],
    },
    { name: 'city', kind: 'choice', choices: prefectureChoices(locale) },
    {
      name: 'park',
      kind: 'choice',
      choices: parks.map(({ key, ...titles }) => ({ value: key, name: titleIn(titles, locale).text })),
    },
    {
      name: 'standing',
      kind: 'choice',
      choices: standings.map((value) => ({ value, name: term(t, 'standing', value) })),
    },
    { name: 'min', kind: 'number', label: t('opportunities.least') },
    { name: 'max', kind: 'number', label: t('opportunities.most') },
  ]
}

/** The filter in force in words. */
export async function opportunityWords(
  { t, locale, edition }: PageRequest,
  { industry, city, park, standing }: OpportunityFilter,
): Promise<Record<string, string>> {
  const titles = park === undefined ? [] : await listTitles('park', edition.number, 'name')
  const named = titles.find(({ key }) => key === park)
  const place = city && placeName(city, locale)
  return {
    ...(industry && { industry: term(t, industry.length === 1 ? 'gbSection' : 'industry', industry) }),
    ...(place && { city: place }),
    ...(named && { park: titleIn(named, locale).text }),
    ...(standing && { standing: term(t, 'standing', standing) }),
  }
}
