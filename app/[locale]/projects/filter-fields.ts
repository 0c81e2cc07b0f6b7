import type { PageRequest } from '#app/request'
import type { Choice, FilterField } from '#components/filter-form'
import type { Kind } from '#lib/editions/kinds'
import { listTitles } from '#lib/editions/titles'
import { countings } from '#lib/figures/rules'
import { term } from '#lib/i18n/terms'
import { titleIn } from '#lib/i18n/translate'
import type { Messages } from '#lib/i18n/messages'
import { placeName, prefectures } from '#lib/places/divisions'
import { agreements, gbSections, industries4567, milestones, stages } from '#lib/projects/schema'

/** The fields of the project filter with the choices that this edition offers. */
export async function projectFilterFields({ t, locale, edition }: PageRequest): Promise<FilterField[]> {
  const open: Choice = { value: 'none', name: t('shared.list.none') }
  const coded = (room: keyof Messages['terms'], codes: readonly string[]): Choice[] =>
    codes.map((value) => ({ value, name: term(t, room, value) }))
  const titled = async (kind: Kind, order: 'name' | 'newest'): Promise<Choice[]> =>
    (await listTitles(kind, edition.number, order)).map(({ key, ...titles }) => ({
      value: key,
      name: titleIn(titles, locale).text,
    }))
  const [events, enterprises, parks] = await Promise.all([
    titled('event', 'newest'),
    titled('enterprise', 'name'),
    titled('park', 'name'),
  ])
  const cities = prefectures.map((value) => ({ value, name: placeName(value, locale) ?? value }))
  const industries = [
    ...coded('industry', industries4567),
    ...coded('gbSection', gbSections).map(({ value, name }) => ({
      value,
      name: `GB/T 4754 ${value} ${name}`,
    })),
  ]
  return [
    { name: 'q', kind: 'words' },
    { name: 'event', kind: 'choice', choices: [...events, open] },
    { name: 'enterprise', kind: 'choice', choices: enterprises },
    { name: 'city', kind: 'choice', choices: [...cities, open] },
    { name: 'park', kind: 'choice', choices: [...parks, open] },
    { name: 'industry', kind: 'choice', choices: [...industries, open] },
    { name: 'agreement', kind: 'choice', choices: coded('agreement', agreements) },
    { name: 'stage', kind: 'choice', choices: [...coded('stage', stages), open] },
    { name: 'reached', kind: 'choice', choices: coded('stage', milestones) },
    { name: 'counting', kind: 'choice', choices: coded('counting', countings) },
    { name: 'year', kind: 'year' },
    { name: 'min', kind: 'number' },
    { name: 'max', kind: 'number' },
    { name: 'strategic', kind: 'yes' },
    { name: 'funds', kind: 'yes' },
  ]
}
