import type { Answer } from '#lib/figures/answer'
import type { Figure } from '#lib/figures/figure'
import { announcedLine } from '#lib/i18n/announced'
import { formatCount, formatMoney } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import type { KeptAnswer } from '#lib/receipts/kept-answer'
import { shareOf } from '#lib/figures/answer'

/** The number of a figure's answer in one language with its unit, `26个项目` or `35.6 billion yuan`; null: not disclosed. */
export function answerText(
  figure: Figure,
  {
    total,
    base,
    announced,
  }: Pick<Answer, 'total' | 'base'> & { announced: Answer['announced'] | KeptAnswer['announced'] },
  locale: Locale,
): string | null {
  const t = translator(locale)
  if (figure.kind === 'announced') {
    const content = announced && ('content' in announced ? announced.content : announced)
    return content && announcedLine(content, t, locale)
  }
  if (base && figure.share.length > 0) {
    const { count, value } = shareOf(total, base)
    const percent = figure.measure === 'count' ? count : value
    return percent === null ? null : `${percent}%`
  }
  if (figure.measure === 'count')
    return `${formatCount(total.count)}${locale === 'zh' ? '' : ' '}${t('pages.totals.unit', { count: total.count })}`
  return total.countWithValue === 0 ? null : formatMoney(total.valueCny, locale)
}
