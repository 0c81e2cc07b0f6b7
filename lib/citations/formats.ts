import { apa } from '#lib/citations/apa'
import { bibtex } from '#lib/citations/bibtex'
import type { CitedFigure } from '#lib/citations/cited-figure'
import { cslJson } from '#lib/citations/csl-json'
import { gbt7714 } from '#lib/citations/gbt7714'
import { ris } from '#lib/citations/ris'
import { plainSentence } from '#lib/citations/sentence'
import { isLocale, type Locale } from '#lib/i18n/locales'

export const citationFormats = [
  'sentence-zh',
  'sentence-en',
  'gbt7714-2025',
  'gbt7714-2015',
  'apa',
  'bibtex',
  'ris',
  'csl-json',
] as const
export type CitationFormat = (typeof citationFormats)[number]

interface CitationForm {
  extension: string
  mediaType: string
  /** The language it is always in; null: that of the page, and a file of it exists in both. */
  locale: Locale | null
  write: (figure: CitedFigure, locale: Locale) => string
}

const text = { extension: 'txt', mediaType: 'text/plain' }

/** Every format in which a figure can be cited: page and files follow this one list. */
export const citationForms: Record<CitationFormat, CitationForm> = {
  'sentence-zh': { ...text, locale: 'zh', write: (figure) => plainSentence(figure, 'zh') },
  'sentence-en': { ...text, locale: 'en', write: (figure) => plainSentence(figure, 'en') },
  'gbt7714-2025': { ...text, locale: null, write: (figure, locale) => gbt7714(figure, '2025', locale) },
  'gbt7714-2015': { ...text, locale: null, write: (figure, locale) => gbt7714(figure, '2015', locale) },
  apa: { ...text, locale: null, write: apa },
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex', locale: null, write: bibtex },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems', locale: null, write: ris },
  'csl-json': {
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    locale: null,
    write: cslJson,
  },
}

export interface CitationFile {
  format: CitationFormat
  locale: Locale
}

/** The name of a citation's file under its receipt: `bibtex.zh.bib`. */
export function citationFileName({ format, locale }: CitationFile): string {
  const form = citationForms[format]
  return `${format}.${form.locale ?? locale}.${form.extension}`
}

/** Reads what `citationFileName` writes; null for anything else. */
export function parseCitationFileName(name: string): CitationFile | null {
  const [format, locale = ''] = name.split('.')
  const known = citationFormats.find((one) => one === format)
  if (!known || !isLocale(locale)) return null
  return citationFileName({ format: known, locale }) === name ? { format: known, locale } : null
}

/** The whole of a citation's file; it ends with a line break. */
export function citationFileText(figure: CitedFigure, { format, locale }: CitationFile): string {
  const written = citationForms[format].write(figure, locale)
  return written.endsWith('\n') ? written : `${written}\n`
}
