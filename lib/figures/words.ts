import { getPublishedFigure } from '#lib/figures/announced'
import { baseOf, type Figure, type RecordedFigure } from '#lib/figures/figure'
import { filterWords } from '#lib/figures/filter-words'
import type { Locale } from '#lib/i18n/locales'
import { parameterName } from '#lib/i18n/terms'
import { translator } from '#lib/i18n/translate'
import type { ProjectFilter } from '#lib/projects/filter'

export interface FigureWords {
  /** One line that names the figure: its measure and its filter. */
  title: string
  /** One sentence that says what it counts. */
  says: string
}

/** A figure in words at an edition; an announced figure that was not public then is named by its key. */
export async function figureWords(figure: Figure, edition: number, locale: Locale): Promise<FigureWords> {
  if (figure.kind === 'recorded') return recordedWords(figure, edition, locale)
  const t = translator(locale)
  const found = await getPublishedFigure(figure.key, edition)
  const title = found?.content.name[locale] ?? figure.key
  const by = found?.content.attributedTo?.[locale]
  return {
    title,
    says: by ? t('receipts.says.announcedBy', { title, by }) : t('receipts.says.announced', { title }),
  }
}

async function recordedWords(figure: RecordedFigure, edition: number, locale: Locale): Promise<FigureWords> {
  const t = translator(locale)
  const { filter, measure, share } = figure
  const words = await filterWords(filter, edition, locale)
  const described = (part: ProjectFilter) => describe(part, words, locale)
  const counting = filter.counting ?? 'counted'
  const what = t(`receipts.measure.${measure}`)
  const where = described(filter) || t('receipts.everything')
  const title =
    share.length > 0 ? t('receipts.shareTitle', { what, where }) : t('receipts.title', { what, where })
  const counted = t(`receipts.counting.${counting}`)
  if (share.length === 0) return { title, says: t(`receipts.says.${measure}`, { where, counted }) }
  const base = described(baseOf(figure)) || t('receipts.everything')
  const by = t(measure === 'count' ? 'receipts.byCount' : `receipts.by.${measure}`)
  return { title, says: t('receipts.says.share', { where, base, by, counted }) }
}

/** The records that a filter names, in one line, at an edition: `Place: Harbin; Year: 2024`, or all of them. */
export async function scopeWords(filter: ProjectFilter, edition: number, locale: Locale): Promise<string> {
  const words = await filterWords(filter, edition, locale)
  return describe(filter, words, locale) || translator(locale)('receipts.everything')
}

/** A filter in one line, without its class of the counting rules: `Place: Harbin; Year: 2024`. Empty when it names all. */
function describe(filter: ProjectFilter, words: Record<string, string>, locale: Locale): string {
  const t = translator(locale)
  return Object.entries(filter)
    .filter(([name]) => name !== 'counting')
    .map(([name, value]) => `${parameterName(t, name)}${t('pages.lists.colon')}${words[name] ?? value}`)
    .join(locale === 'zh' ? '；' : '; ')
}
