import { mapDrawing } from '#lib/drawing/map'
import type { Drawing } from '#lib/drawing/shape'
import { amountWords } from '#lib/figures/amount-words'
import { amountOf } from '#lib/figures/cross-measures'
import type { Explored } from '#lib/figures/explore'
import type { Total } from '#lib/figures/queries'
import type { AtLines } from '#lib/figures/records'
import { classesOf, classOf } from '#lib/figures/value-classes'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { placeName } from '#lib/places/divisions'
import { prefectureOutlines } from '#lib/places/outlines'

const nothing: Total = { count: 0, countWithValue: 0, valueCny: '0.00' }

/** The 13 prefectures shaded by a measure. What lies in none of them is in the table alone. */
export function explorationMap(
  { exploration: { measure }, cross }: Explored,
  locale: Locale,
  href: (at: AtLines, total: Total) => string | undefined,
): Drawing {
  const t = translator(locale)
  const byCity = new Map(cross.rows.map(({ value, ...total }) => [value, total]))
  const areas = prefectureOutlines.map((outline) => ({ outline, total: byCity.get(outline.code) ?? nothing }))
  const classes = classesOf(areas.flatMap(({ total }) => amountOf(total, measure) ?? []))
  const shown = (amount: string) =>
    amountWords({ count: Number(amount), countWithValue: 1, valueCny: amount }, measure, locale)
  const undisclosed = ({ count }: Total, amount: string | null) => count > 0 && amount === null
  return mapDrawing(
    areas.map(({ outline, total }) => {
      const amount = amountOf(total, measure)
      return {
        outline,
        name: (placeName(outline.code, locale) ?? outline.code).replace(/(市|地区| \(.*\))$/, ''),
        // Hatching says it, and its words would cover the neighbours.
        label: undisclosed(total, amount) ? '' : amountWords(total, measure, locale),
        shade: undisclosed(total, amount) ? 'open' : classOf(amount, classes),
        href: href({ city: outline.code }, total),
      }
    }),
    {
      classes: classes.map(({ from, to }) =>
        from === to ? shown(to) : t('explore.legend.range', { from: shown(from), to: shown(to) }),
      ),
      nothing: t('explore.legend.nothing'),
      open: areas.some(({ total }) => undisclosed(total, amountOf(total, measure)))
        ? t('explore.legend.open')
        : null,
    },
  )
}
