import type { CitedFigure } from '#lib/citations/cited-figure'
import { fullTitle, noteWords, oneLine } from '#lib/citations/words'
import { languageTags, type Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

const day = (date: string): string => date.replaceAll('-', '/')

/**
 * The figure as a RIS record of type DATA: one tag a line, lines ended by CR LF, no escapes. A comma in an author
 * would be read as family name and given name, so an operator with one is left out as author.
 */
export function ris(figure: CitedFigure, locale: Locale): string {
  const publisher = figure.publisher[locale]
  const lines: [string, string | null][] = [
    ['TY', 'DATA'],
    ['ID', figure.receipt],
    ['TI', fullTitle(figure, locale)],
    ['AU', publisher?.includes(',') ? null : publisher],
    ['PY', figure.publishedOn.slice(0, 4)],
    ['DA', day(figure.publishedOn)],
    ['ET', translator(locale)('citations.words.edition', { edition: String(figure.edition) })],
    ['PB', figure.site[locale]],
    ['LA', languageTags[locale]],
    ['UR', figure.address[locale]],
    ['Y2', figure.accessedOn && day(figure.accessedOn)],
    ['N1', noteWords(figure, locale)],
  ]
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []))
  return [...written, 'ER  - ', ''].join('\r\n')
}
