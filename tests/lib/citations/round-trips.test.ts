import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latexText } from '#lib/citations/bibtex'
import type { CitedFigure } from '#lib/citations/cited-figure'
import {
  citationFileName,
  citationFileText,
  citationFormats,
  parseCitationFileName,
} from '#lib/citations/formats'
import { fullTitle, noteWords, oneLine } from '#lib/citations/words'
import { languageTags, locales, type Locale } from '#lib/i18n/locales'
import { citedFigures, announcedTotal } from '#tests/fixtures/cited-figures'

const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] })

/** The one item that a parser not written here reads in a file of the figure. */
function readBack(figure: CitedFigure, format: 'bibtex' | 'ris' | 'csl-json', locale: Locale) {
  const { data } = new Cite(citationFileText(figure, { format, locale }))
  expect(data).toHaveLength(1)
  return data[0]
}

function expected(figure: CitedFigure, locale: Locale) {
  return {
    type: 'dataset',
    title: fullTitle(figure, locale),
    issued: parts(figure.publishedOn),
    version: locale === 'zh' ? `第${figure.edition}版` : `Edition ${figure.edition}`,
    publisher: oneLine(figure.site[locale]),
    URL: figure.address[locale],
    note: noteWords(figure, locale),
    ...(figure.accessedOn && { accessed: parts(figure.accessedOn) }),
  }
}

const figures = Object.entries(citedFigures)

test.each(figures)('%s comes back whole from CSL-JSON, BibTeX and RIS', (_, figure) => {
  for (const locale of locales) {
    const own = expected(figure, locale)
    const author = figure.publisher[locale]
    expect(readBack(figure, 'csl-json', locale)).toMatchObject({
      ...own,
      id: figure.receipt,
      language: languageTags[locale],
      ...(author && { author: [{ literal: author }] }),
    })
    expect(readBack(figure, 'bibtex', locale)).toMatchObject({ ...own, 'citation-key': figure.receipt })
    expect(readBack(figure, 'ris', locale)).toMatchObject({
      ...own,
      id: figure.receipt,
      language: languageTags[locale],
    })
    for (const format of ['bibtex', 'ris'] as const) {
      const [name] = (readBack(figure, format, locale)?.['author'] ?? []) as Record<string, string>[]
      expect(name && (name['literal'] ?? name['family'])).toBe(author ?? undefined)
    }
  }
})

const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\{}~^&%$#_-\'`"@,=|<>/.:;', '--', '---', "''", '``', '\n', '\r\n', '\u2028', '\t'),
      fc.constantFrom(
        '  - ',
        'ER  - ',
        '\nER  - \nTY  - JOUR',
        '\\end{document}',
        '$x_1$',
        '%',
        '}}',
        '，“”《》',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('亿元', 'Heilongjiang', '🏭', '👩‍🔧', 'é', '—', '哈尔滨'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

const both = (text: string) => ({ zh: text, en: text })
const anyFigure = fc
  .record({ title: awkward, number: awkward, qualifier: awkward, authority: awkward, headline: awkward })
  .map(({ title, number, qualifier, authority, headline }): CitedFigure => ({
    ...announcedTotal,
    title: both(title),
    number: both(number),
    qualifier: both(qualifier),
    announced: {
      by: both(authority),
      source: { title: headline, publisher: both(authority), publishedOn: '2024-09-04' },
    },
  }))

test('whatever its words are, a figure comes back from BibTeX, RIS and CSL-JSON', () => {
  fc.assert(
    fc.property(anyFigure, fc.constantFrom(...locales), (figure, locale) => {
      const { title, note } = expected(figure, locale)
      for (const format of ['bibtex', 'ris', 'csl-json'] as const)
        expect(readBack(figure, format, locale)).toMatchObject({ type: 'dataset', title, note })
    }),
    { numRuns: 300 },
  )
})

test('escaped text has no brace that BibTeX would count as open, and no bare special character', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      const escaped = latexText(text)
      let depth = 0
      for (const character of escaped) {
        depth += character === '{' ? 1 : character === '}' ? -1 : 0
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      expect(escaped).not.toMatch(/(?<!\\)[&%$#_]|[~^]|--|''|``/)
    }),
  )
})

test('every citation of one line has one line', () => {
  fc.assert(
    fc.property(anyFigure, fc.constantFrom(...locales), (figure, locale) => {
      for (const format of ['sentence-zh', 'sentence-en', 'gbt7714-2025', 'gbt7714-2015', 'apa'] as const)
        expect(citationFileText(figure, { format, locale })).toMatch(/^[^\n\r\u2028]+\n$/)
    }),
  )
})

test('a file name says format and language, and no other name is taken', () => {
  for (const format of citationFormats) {
    for (const locale of locales) {
      const read = parseCitationFileName(citationFileName({ format, locale }))
      expect(read?.format).toBe(format)
      expect(read?.locale).toBe(format === 'sentence-zh' ? 'zh' : format === 'sentence-en' ? 'en' : locale)
    }
  }
  for (const name of [
    '',
    'bibtex',
    'bibtex.zh',
    'bibtex.fr.bib',
    'bibtex.zh.ris',
    'toString.zh.txt',
    'apa.zh.txt.txt',
  ])
    expect(parseCitationFileName(name)).toBeNull()
})
