import { expect, test } from 'vitest'
import { citationFileText, citationForms } from '#lib/citations/formats'
import { locales } from '#lib/i18n/locales'
import { citedFigures } from '#tests/fixtures/cited-figures'
import { lines } from '#tests/lib/citations/golden-lines'
import { records } from '#tests/lib/citations/golden-records'

const figures = Object.keys(citedFigures) as (keyof typeof citedFigures)[]

test.each(figures)('%s: sentences, GB/T 7714 and APA read as written here', (name) => {
  const figure = citedFigures[name]
  for (const locale of locales) {
    for (const format of [`sentence-${locale}`, 'gbt7714-2025', 'gbt7714-2015', 'apa'] as const)
      expect(citationForms[format].write(figure, locale)).toBe(lines[name][locale][format])
  }
})

test.each(figures)('%s: BibTeX, RIS and CSL-JSON read as written here', (name) => {
  const { locale, bibtex, ris, csl } = records[name]
  const written = (format: 'bibtex' | 'ris' | 'csl-json') =>
    citationFileText(citedFigures[name], { format, locale })
  expect(written('bibtex')).toBe(bibtex)
  expect(written('ris')).toBe(ris.map((line) => `${line}\r\n`).join(''))
  expect(JSON.parse(written('csl-json'))).toEqual([csl])
})

test('an announced figure is never cited without saying that it was announced', () => {
  for (const figure of Object.values(citedFigures).filter(({ announced }) => announced)) {
    for (const form of Object.values(citationForms)) {
      expect(form.write(figure, 'en')).toMatch(form.locale === 'zh' ? /公布/ : /as announced/)
      expect(form.write(figure, 'zh')).toMatch(form.locale === 'en' ? /as announced/ : /公布/)
    }
  }
})

test('an operator that is not set is not invented, and without a day of access none is written', () => {
  for (const figure of Object.values(citedFigures).filter(({ publisher }) => publisher.en === null)) {
    for (const { write } of Object.values(citationForms))
      expect(write(figure, 'en')).not.toMatch(/null|undefined|author\s+=|"author"|AU {2}-/)
  }
  for (const { write } of Object.values(citationForms))
    expect(write(citedFigures.announcedShare, 'en')).not.toMatch(/accessed|urldate|Y2 {2}-|2026-11-25/)
})
