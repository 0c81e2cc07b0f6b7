import type { FundsMoved } from '#lib/corrections/funds'
import type { LoggedChange } from '#lib/corrections/queries'
import type { TouchedFigure } from '#lib/corrections/touched'
import { changedFields, type FieldChange } from '#lib/editions/changes'
import type { Titles } from '#lib/editions/queries'
import type { AnnouncedFigureContent } from '#lib/figures/schema'
import type { Total } from '#lib/figures/queries'
import { announcedLine } from '#lib/i18n/announced'
import { fieldValue, type NameOf } from '#lib/i18n/field-value'
import { formatCount, formatMoney } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { term } from '#lib/i18n/terms'
import { titleIn, type Translate } from '#lib/i18n/translate'
import { placeName } from '#lib/places/divisions'
import type { ProjectFilter } from '#lib/projects/filter'

const arrow = ' → '

/** What one change did to a record's fields, a line each: `Value: 3.5亿元 → 4.5亿元`. None for a withdrawal. */
export function fieldLines(change: LoggedChange, t: Translate, locale: Locale, nameOf: NameOf): string[] {
  if (change.change === 'withdrawal') return []
  return changedFields(change.before, change.content).map((field) => {
    const name = t(`records.field.${field.field}` as Parameters<Translate>[0])
    return `${name}${t('pages.lists.colon')}${fieldLine(field, t, locale, nameOf)}`
  })
}

function fieldLine(change: FieldChange, t: Translate, locale: Locale, nameOf: NameOf): string {
  const { field, before, after, added, removed } = change
  const words = (value: unknown) =>
    fieldValue(field, value, t, locale, nameOf) ?? t('records.shared.emptyField')
  if (!Array.isArray(before) && !Array.isArray(after)) return `${words(before)}${arrow}${words(after)}`
  return [
    ...removed.map((item) => `${t('records.shared.removed')} ${words(item)}`),
    ...added.map((item) => `${t('records.shared.added')} ${words(item)}`),
  ].join(locale === 'zh' ? '；' : '; ')
}

/** What a recorded figure adds up, by its one facet: `Event: …`, or all projects; with its class where it is not the headline's. */
export function figureName(
  filter: ProjectFilter,
  titles: ReadonlyMap<string, Titles>,
  t: Translate,
  locale: Locale,
): string {
  const { counting = 'counted', event, city, year, industry, stage } = filter
  const title = event && titles.get(`event:${event}`)
  const facet = event
    ? t('corrections.figure.event', { name: title ? titleIn(title, locale).text : event })
    : city
      ? t('corrections.figure.city', { name: placeName(city, locale) ?? city })
      : year
        ? t('corrections.figure.year', { name: year })
        : industry
          ? t('corrections.figure.industry', { name: term(t, 'industry', industry) })
          : stage
            ? t('corrections.figure.stage', { name: term(t, 'stage', stage) })
            : t('corrections.figure.all')
  if (counting === 'counted') return facet
  return t('corrections.figure.ofClass', { figure: facet, class: term(t, 'counting', counting) })
}

/** Two numbers as `26 → 27`, or the one that they both are. */
export const moved = (before: string, after: string): string =>
  before === after ? after : `${before}${arrow}${after}`

/** A sum in the reader's unit; in words where none of its projects has a known amount, a dash where there are none. */
function sumWords({ count, countWithValue, valueCny }: Total, t: Translate, locale: Locale): string {
  if (count === 0) return '—'
  return countWithValue === 0 ? t('corrections.figure.noValue') : formatMoney(valueCny, locale)
}

/** The funds in place before and after. */
export const fundsWords = ({ before, after }: FundsMoved, t: Translate, locale: Locale): string =>
  moved(sumWords(before, t, locale), sumWords(after, t, locale))

/** The number of projects and the sum of their values, each before and after. */
export function figureNumbers(
  { before, after }: TouchedFigure,
  t: Translate,
  locale: Locale,
): { count: string; value: string } {
  return {
    count: moved(formatCount(before.count), formatCount(after.count)),
    value: moved(sumWords(before, t, locale), sumWords(after, t, locale)),
  }
}

/** An announced figure before and after a change of it; null when the change left its number as it was, or took it away. */
export function announcedMoved(change: LoggedChange, t: Translate, locale: Locale): string | null {
  if (change.kind !== 'figure' || change.change === 'withdrawal') return null
  const [before, after] = [change.before, change.content].map((content) =>
    announcedLine(content as AnnouncedFigureContent, t, locale),
  )
  return before === after ? null : `${before}${arrow}${after}`
}
