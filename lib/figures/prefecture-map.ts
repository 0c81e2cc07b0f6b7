import { mapDrawing } from '#lib/drawing/map'
import type { Drawing } from '#lib/drawing/shape'
import { classesOf, classOf } from '#lib/figures/value-classes'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { placeName } from '#lib/places/divisions'
import { prefectureOutlines } from '#lib/places/outlines'

/** What a map says of one prefecture. */
export interface PrefectureNumber {
  /** The number as decimal text, to shade by; null: there are records, and what they amount to is not disclosed. */
  amount: string | null
  /** The number as it is shown, also of an amount that bounds a class. */
  words: string
}

export interface PrefectureMap {
  /** By code; a prefecture without a number has nothing recorded. */
  numbers: ReadonlyMap<string, PrefectureNumber>
  /** Where each prefecture leads. */
  hrefOf: (code: string) => string
  /** What an area without a shade, and one with hatching, mean. */
  nothing: string
  undisclosed: string
}

/** The name of a prefecture without the word for its level, as a map has room for. */
export const shortName = (code: string, locale: Locale): string =>
  (placeName(code, locale) ?? code).replace(/(市|地区| \(.*\))$/, '')

/** The 13 prefectures shaded by a number, each a link with a name of its own. */
export function prefectureMap(
  { numbers, hrefOf, nothing, undisclosed }: PrefectureMap,
  locale: Locale,
): Drawing {
  const t = translator(locale)
  const all = prefectureOutlines.map((outline) => {
    const { amount, words } = numbers.get(outline.code) ?? { amount: '0', words: '0' }
    return { outline, amount, words, open: amount === null }
  })
  const classes = classesOf(all.flatMap(({ amount }) => amount ?? []))
  const shown = (amount: string) => all.find((one) => one.amount === amount)?.words ?? amount
  return mapDrawing(
    all.map(({ outline, amount, words, open }) => {
      const name = shortName(outline.code, locale)
      return {
        outline,
        name,
        // Hatching says that nothing is disclosed, and its words would cover the neighbours.
        label: open ? '' : words,
        shade: open ? 'open' : classOf(amount, classes),
        href: hrefOf(outline.code),
        title: t('places.places.area', { name, number: open ? undisclosed : words }),
      }
    }),
    {
      classes: classes.map(({ from, to }) =>
        from === to ? shown(to) : t('places.places.range', { from: shown(from), to: shown(to) }),
      ),
      nothing,
      open: all.some(({ open }) => open) ? undisclosed : null,
    },
  )
}
