import type { CitedFigure } from '#lib/citations/cited-figure'
import { fullTitle, noteWords, oneLine } from '#lib/citations/words'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

const commands: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
}

/**
 * Text that LaTeX prints as it stands. Braces become commands, since BibTeX counts an escaped brace too; characters
 * that would join into a dash or a quotation mark are kept apart. All other characters stay as they are, in UTF-8.
 */
export function latexText(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^]/g, (character) => commands[character] ?? '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/([-'`])(?=\1)/g, '$1{}')
}

const names: Record<Locale, string> = { zh: 'chinese', en: 'english' }

/**
 * The figure as a BibTeX entry. Its key is the receipt's name, in either language. `@dataset` is a type of biblatex;
 * the classic styles print a type that they do not know as `@misc`, and read `year` and `month` where biblatex reads
 * `date`. Title and names stand in double braces, so that no style changes their capitals or takes them apart.
 */
export function bibtex(figure: CitedFigure, locale: Locale): string {
  const [year = '', month = ''] = figure.publishedOn.split('-')
  const publisher = figure.publisher[locale]
  const fields: [string, string | null][] = [
    ['author', publisher && `{${latexText(publisher)}}`],
    ['title', `{${latexText(fullTitle(figure, locale))}}`],
    ['date', figure.publishedOn],
    ['year', year],
    ['month', String(Number(month))],
    ['version', translator(locale)('citations.words.edition', { edition: String(figure.edition) })],
    ['publisher', `{${latexText(figure.site[locale])}}`],
    ['url', figure.address[locale]],
    ['urldate', figure.accessedOn],
    ['langid', names[locale]],
    ['note', latexText(noteWords(figure, locale))],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name.padEnd(9)} = {${value}},`] : []))
  return [`@dataset{${figure.receipt},`, ...lines, '}', ''].join('\n')
}
