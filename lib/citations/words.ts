import type { CitedFigure, CitedSource } from '#lib/citations/cited-figure'
import { formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

/** Text on one line: every run of white space and control characters is one space. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** Remarks in the brackets of the language, `（甲；乙）` or ` (a; b)`; nothing when there are none. */
export function inBrackets(remarks: readonly (string | null | undefined)[], locale: Locale): string {
  const given = remarks.filter(Boolean)
  if (given.length === 0) return ''
  return locale === 'zh' ? `（${given.join('；')}）` : ` (${given.join('; ')})`
}

/** The number, or that it is not disclosed. */
export function numberWords({ number }: CitedFigure, locale: Locale): string {
  return number ? number[locale] : translator(locale)('citations.words.notDisclosed')
}

/** How an announced figure is to be understood: who announced it. Null for a recorded one. */
export function announcedWords({ announced }: CitedFigure, locale: Locale): string | null {
  if (!announced) return null
  const t = translator(locale)
  return announced.by
    ? t('citations.words.announcedBy', { authority: announced.by[locale] })
    : t('citations.words.unnamed')
}

/** The part of a title that holds the number and how it is to be read: `69.4% (share of …)`. */
export function titleDetails(figure: CitedFigure, locale: Locale, more: readonly string[] = []): string {
  const remarks = [figure.qualifier?.[locale], announcedWords(figure, locale), ...more]
  return `${numberWords(figure, locale)}${inBrackets(remarks, locale)}`
}

/** The title of the cited thing in one line: what is counted and the number, with base, whole and authority. */
export function fullTitle(figure: CitedFigure, locale: Locale): string {
  return oneLine(`${figure.title[locale]}${locale === 'zh' ? '：' : ': '}${titleDetails(figure, locale)}`)
}

/** How many projects a total counts, and of how many of them the value is known. Null when that means nothing. */
export function countedWords({ counted }: CitedFigure, locale: Locale): string | null {
  if (!counted || counted.count === 0) return null
  const t = translator(locale)
  const { of, count, unknown } = counted
  if (unknown === 0) return t(`citations.counted.${of}.all`, { count })
  if (unknown === count) return t(`citations.counted.${of}.none`, { count })
  return t(`citations.counted.${of}.some`, { count, known: count - unknown, unknown })
}

/** A document by its publisher, headline and date. */
export function sourceWords({ title, publisher, publishedOn }: CitedSource, locale: Locale): string {
  const t = translator(locale)
  const parts = { publisher: publisher[locale], date: formatDate(publishedOn, locale) }
  return title === null
    ? t('citations.words.source', parts)
    : t('citations.words.sourceTitled', { ...parts, title })
}

/** What records of a reference manager keep beside the title: receipt, what is counted, source of an announcement. */
export function noteWords(figure: CitedFigure, locale: Locale): string {
  const t = translator(locale)
  const source = figure.announced?.source
  const stop = locale === 'zh' ? '。' : '.'
  return oneLine(
    [
      `${t('citations.words.receipt', { receipt: figure.receipt })}${stop}`,
      countedWords(figure, locale),
      source && t('citations.sentence.source', { source: sourceWords(source, locale) }),
    ]
      .filter(Boolean)
      .join(locale === 'zh' ? '' : ' '),
  )
}
