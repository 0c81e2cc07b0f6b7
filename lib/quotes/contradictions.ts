import { allDivisions, prefectures } from '#lib/places/divisions'
import type { Refusal } from '#lib/quotes/finding'
import type { QuotableFigure } from '#lib/quotes/quotable-figure'
import type { QuotedNumber } from '#lib/quotes/quoted-number'

const names = allDivisions
  .filter(({ code }) => prefectures.includes(code))
  .map(({ code, zh, en }) => ({
    code,
    zh: zh.replace(/(?:市|地区)$/, ''),
    en: new RegExp(`\\b${en.replace(/ (?:City|Prefecture)$/, '')}\\b`, 'i'),
  }))

/** The prefectures that a sentence names. */
export function citiesIn(sentence: string): string[] {
  return names.filter(({ zh, en }) => sentence.includes(zh) || en.test(sentence)).map(({ code }) => code)
}

/** What the sentence says that the figure denies, although the number agrees; null when nothing does. */
export function contradiction(
  number: QuotedNumber,
  cities: readonly string[],
  figure: QuotableFigure,
): Refusal | null {
  const { units, falling, base, years, step } = number
  if (figure.kind === 'percent') {
    if (units.length > 0 && !units.includes(figure.unit ?? '')) return 'otherUnit'
    if (falling) return 'otherDirection'
    // In tenths any share near it would do: which one is meant cannot be told from the number.
    if (base !== null && (figure.base?.of !== base || step === '10')) return 'otherBase'
  }
  if (figure.kind === 'count' && units.length > 0 && !units.includes(figure.unit ?? '')) return 'otherUnit'
  const { years: about, city } = figure
  if (years.length > 0 && about !== null && (about === 'all' || !years.some((year) => about.includes(year))))
    return 'otherYear'
  if (city !== null && cities.length > 0 && !cities.includes(city)) return 'otherPlace'
  return null
}
