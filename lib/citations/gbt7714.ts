import type { CitedFigure } from '#lib/citations/cited-figure'
import { oneLine, titleDetails } from '#lib/citations/words'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

export type GbtYear = '2025' | '2015'

/**
 * The figure as an online data set, `[DS/OL]`, by GB/T 7714, without a number in a reference list.
 *
 * 2025 (published 2 December 2025, in force since 1 July 2026) has a form of its own for data sets: responsible body.
 * title: other title information[DS/OL]. version. platform(date of publication)[date of access]. address. The
 * standard's text is not free to read; order and punctuation follow its published descriptions and its data set
 * examples as reproduced in open reference styles: full-width comma, colon and round brackets in a Chinese entry,
 * half-width in a Latin one, square brackets and full stops half-width in both.
 *
 * 2015 knows the code DS but gives data sets no form: they are described as electronic resources, without a version
 * or a platform, so the portal and its edition stand as other title information, in half-width punctuation.
 *
 * Both leave out a responsible body that is not known, which the numeric system allows. Edition 1 is named too: the
 * edition decides what the address answers. The date of access is required by 2025; without one its brackets are left
 * out, for the reader to add.
 */
export function gbt7714(figure: CitedFigure, year: GbtYear, locale: Locale): string {
  const t = translator(locale)
  const { publisher, title, address, publishedOn } = figure
  const site = figure.site[locale]
  const edition = String(figure.edition)
  const wide = year === '2025' && locale === 'zh'
  const named = `${title[locale]}${wide ? '：' : ': '}${titleDetails(figure, locale)}`
  const accessed = figure.accessedOn === null ? '' : `[${figure.accessedOn}]`
  const date = wide ? `（${publishedOn}）` : `(${publishedOn})`
  const parts =
    year === '2025'
      ? [
          publisher[locale],
          `${named}[DS/OL]`,
          t('citations.words.edition', { edition }),
          `${site}${wide ? '' : ' '}${date}${accessed}`,
        ]
      : [
          publisher[locale],
          `${named}: ${t('citations.words.editionOf', { site, edition })}[DS/OL]`,
          `${date}${accessed}`,
        ]
  return oneLine(`${[...parts, address[locale]].filter(Boolean).join('. ')}.`)
}
