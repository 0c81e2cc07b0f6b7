import type { CardBlock } from '#lib/cards/card'
import { shareOf } from '#lib/figures/answer'
import type { RecordedFigure } from '#lib/figures/figure'
import type { Total } from '#lib/figures/queries'
import type { AnnouncedFigureContent } from '#lib/figures/schema'
import { amountBlock, withBound } from '#lib/i18n/announced'
import { formatCount, formatYuan, moneyParts } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'
import { grouped } from '#lib/money/amount'

/** An announced figure as printed, its number and its amount apart. */
export function announcedBlocks(
  { quantity, amount }: Pick<AnnouncedFigureContent, 'quantity' | 'amount'>,
  says: string,
  t: Translate,
  locale: Locale,
): CardBlock[] {
  return [
    ...(quantity
      ? [
          {
            number: withBound(grouped(quantity.number), quantity.bound, t, locale),
            unit: quantity.unit[locale],
            says,
          },
        ]
      : []),
    ...(amount ? [{ ...amountBlock(amount, t, locale), says }] : []),
  ]
}

export function countBlock(total: Total, says: string, t: Translate): CardBlock {
  return { number: formatCount(total.count), unit: t('pages.totals.unit', { count: total.count }), says }
}

/** Money in the unit of the language; none when no value is known, which is not zero. */
export function moneyBlocks(total: Total, says: string, locale: Locale): CardBlock[] {
  if (total.countWithValue === 0) return []
  return [{ ...moneyParts(total.valueCny, locale), exact: formatYuan(total.valueCny, locale), says }]
}

/** A share by number and by value side by side, its own measure first; one whose base is unknown is left out. */
export function shareBlocks(
  { measure }: Pick<RecordedFigure, 'measure'>,
  part: Total,
  base: Total,
  t: Translate,
): CardBlock[] {
  const { count, value } = shareOf(part, base)
  const money = measure === 'funds' ? 'funds' : 'value'
  const byCount = { percent: count, says: t('embeds.shareByCount', { part: part.count, base: base.count }) }
  const byValue = {
    percent: value,
    says: t(`embeds.shareBy.${money}`, { part: part.countWithValue, base: base.countWithValue }),
  }
  return (measure === 'count' ? [byCount, byValue] : [byValue, byCount]).flatMap(({ percent, says }) =>
    percent === null ? [] : [{ number: percent, unit: '%', says }],
  )
}
