import type { CitedFigure } from '#lib/citations/cited-figure'
import { oneLine, titleDetails } from '#lib/citations/words'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

/**
 * The figure as a data set by the Publication Manual of the APA, 7th edition: group author. (year). title (version)
 * [Data set]. publisher. address. Without an author the title comes first; a publisher that is the author is left out.
 * A retrieval date belongs to data that change, and an edition never changes, so there is none. The italics of the
 * title are lost in plain text.
 */
export function apa(figure: CitedFigure, locale: Locale): string {
  const t = translator(locale)
  const author = figure.publisher[locale]
  const site = figure.site[locale]
  const edition = t('citations.words.edition', { edition: String(figure.edition) })
  const [colon, space] = locale === 'zh' ? ['：', ''] : [': ', ' ']
  const named = `${figure.title[locale]}${colon}${titleDetails(figure, locale, [edition])}`
  const title = `${named}${space}[${t('citations.words.dataSet')}]`
  const year = `(${figure.publishedOn.slice(0, 4)})`
  const parts = [...(author ? [author, year, title] : [title, year]), author !== site && site]
  return oneLine(`${parts.filter(Boolean).join('. ')}. ${figure.address[locale]}`)
}
