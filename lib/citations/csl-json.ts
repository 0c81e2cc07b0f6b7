import type { CitedFigure } from '#lib/citations/cited-figure'
import { fullTitle, noteWords } from '#lib/citations/words'
import { languageTags, type Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

const dateParts = (date: string): { 'date-parts': number[][] } => ({
  'date-parts': [date.split('-').map(Number)],
})

/** The figure as CSL-JSON: a list of one item of type `dataset`, as citation processors and Zotero read it. */
export function cslJson(figure: CitedFigure, locale: Locale): string {
  const publisher = figure.publisher[locale]
  const item = {
    id: figure.receipt,
    type: 'dataset',
    title: fullTitle(figure, locale),
    ...(publisher && { author: [{ literal: publisher }] }),
    issued: dateParts(figure.publishedOn),
    ...(figure.accessedOn && { accessed: dateParts(figure.accessedOn) }),
    version: translator(locale)('citations.words.edition', { edition: String(figure.edition) }),
    publisher: figure.site[locale],
    URL: figure.address[locale],
    language: languageTags[locale],
    note: noteWords(figure, locale),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
