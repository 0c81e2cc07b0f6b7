import type { ListRequest } from '#app/request'
import type { FilterField } from '#components/filter-form'
import { titlesOf } from '#lib/editions/queries'
import { listTitles } from '#lib/editions/titles'
import type { AnnouncedFigureFilter } from '#lib/figures/announced'
import { measures, subjects } from '#lib/figures/schema'
import { term } from '#lib/i18n/terms'
import { titleIn } from '#lib/i18n/translate'

type Request = ListRequest<AnnouncedFigureFilter>

/** The fields of the filter of announced figures with the choices that this edition offers. */
export async function announcedFields({ t, locale, edition }: Request): Promise<FilterField[]> {
  const titled = async (kind: 'event' | 'park', order: 'newest' | 'name') =>
    (await listTitles(kind, edition.number, order)).map(({ key, ...titles }) => ({
      value: key,
      name: titleIn(titles, locale).text,
    }))
  const [events, parks] = await Promise.all([titled('event', 'newest'), titled('park', 'name')])
  const coded = (room: 'measure' | 'subject', codes: readonly string[]) =>
    codes.map((value) => ({ value, name: term(t, room, value) }))
  return [
    { name: 'q', kind: 'words' },
    { name: 'measure', kind: 'choice', choices: coded('measure', measures) },
    { name: 'subject', kind: 'choice', choices: coded('subject', subjects) },
    { name: 'event', kind: 'choice', choices: events },
    { name: 'park', kind: 'choice', choices: parks },
    { name: 'year', kind: 'year' },
  ]
}

/** What the values of the filter mean in the reader's words. */
export async function announcedWords({
  t,
  locale,
  filter,
  edition,
}: Request): Promise<Record<string, string>> {
  const { measure, subject } = filter
  const words: Record<string, string> = {}
  if (measure) words.measure = term(t, 'measure', measure)
  if (subject) words.subject = term(t, 'subject', subject)
  const named = (['event', 'park'] as const).filter((name) => filter[name] !== undefined)
  const titles = await titlesOf(
    named.map((name) => `${name}:${filter[name]}`),
    edition.number,
  )
  for (const name of named) {
    const found = titles.get(`${name}:${filter[name]}`)
    if (found) words[name] = titleIn(found, locale).text
  }
  return words
}
