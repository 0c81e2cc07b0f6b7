import { figureText } from '#lib/figures/figure'
import { figureWords } from '#lib/figures/words'
import type { Locale } from '#lib/i18n/locales'
import { mostListed, type QuoteAnswer } from '#lib/quotes/finding'

/** The titles of the recorded figures that an answer shows, by their canonical text. Announced ones bring their names. */
export async function readTitles(
  { numbers }: QuoteAnswer,
  edition: number,
  locale: Locale,
): Promise<Map<string, string>> {
  const shown = numbers.flatMap(({ matches, earlier, nearMisses, nearest }) =>
    [matches, earlier, nearMisses, nearest].flatMap((found) =>
      found.slice(0, mostListed).map(({ figure }) => figure.figure),
    ),
  )
  const recorded = new Map(
    shown.filter(({ kind }) => kind === 'recorded').map((figure) => [figureText(figure), figure]),
  )
  const titles = await Promise.all(
    [...recorded].map(
      async ([text, figure]) => [text, (await figureWords(figure, edition, locale)).title] as const,
    ),
  )
  return new Map(titles)
}
