import { getPublishedFigure } from '#lib/figures/announced'
import { baseOf, type RecordedFigure } from '#lib/figures/figure'
import { valueBasesOf } from '#lib/figures/value-bases'
import { scopeWords } from '#lib/figures/words'
import { announcedParts } from '#lib/i18n/announced'
import { formatMoney } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import type { KeptAnswer } from '#lib/receipts/kept-answer'

const joined = (remarks: readonly (string | null | undefined)[], locale: Locale): string | null =>
  remarks.filter(Boolean).join(locale === 'zh' ? '；' : '; ') || null

/** Of an announced figure: what a share is a share of, and what a part is a part of. Null: it stands for itself. */
export async function announcedQualifier(
  key: string,
  edition: number,
  locale: Locale,
): Promise<string | null> {
  const t = translator(locale)
  const content = (await getPublishedFigure(key, edition))?.content
  const whole = content?.partOf ? await getPublishedFigure(content.partOf, edition) : null
  const number = whole && announcedParts(whole.content, t, locale).join(locale === 'zh' ? '、' : ', ')
  return joined(
    [content?.base?.statement[locale], number && t('citations.figure.partOf', { whole: number })],
    locale,
  )
}

/**
 * Of a recorded figure: the class of the counting rules; of money what the sources call it; of a share its measure, the
 * part and the base in numbers, and what the base is.
 */
export async function recordedQualifier(
  figure: RecordedFigure,
  { total, base }: KeptAnswer,
  edition: number,
  locale: Locale,
): Promise<string | null> {
  const t = translator(locale)
  const { measure, filter, share } = figure
  const whole = share.length > 0 ? baseOf(figure) : filter
  const bases = measure === 'value' ? await valueBasesOf(whole, edition) : []
  return joined(
    [
      base && shareWords(measure, total, base, locale),
      base && t('citations.figure.whole', { where: await scopeWords(whole, edition, locale) }),
      t(`receipts.counting.${filter.counting ?? 'counted'}`),
      bases.length > 0 &&
        t('citations.figure.bases', {
          bases: bases.map((basis) => t(`terms.valueBasis.${basis}`)).join(locale === 'zh' ? '、' : ', '),
        }),
    ].map((remark) => remark || null),
    locale,
  )
}

function shareWords(
  measure: RecordedFigure['measure'],
  part: KeptAnswer['total'],
  base: KeptAnswer['total'],
  locale: Locale,
): string {
  const t = translator(locale)
  if (measure === 'count') return t('citations.figure.share.count', { part: part.count, base: base.count })
  return t(`citations.figure.share.${measure}`, {
    part: formatMoney(part.valueCny, locale),
    base: formatMoney(base.valueCny, locale),
    count: base.count,
    known: base.countWithValue,
  })
}
