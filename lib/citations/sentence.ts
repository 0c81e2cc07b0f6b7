import type { CitedFigure } from '#lib/citations/cited-figure'
import { countedWords, inBrackets, oneLine, sourceWords } from '#lib/citations/words'
import { formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

/** The first sentence: the number, what it counts, and on whose word. */
function claim(figure: CitedFigure, locale: Locale): string {
  const t = translator(locale)
  const { announced, number } = figure
  const told = {
    site: figure.site[locale],
    edition: String(figure.edition),
    date: formatDate(figure.publishedOn, locale),
    title: figure.title[locale],
    details: inBrackets([figure.qualifier?.[locale]], locale),
  }
  if (!number) return t('citations.sentence.notDisclosed', told)
  if (!announced) return t('citations.sentence.recorded', { ...told, number: number[locale] })
  const said = { title: told.title, details: told.details, number: number[locale] }
  return announced.by
    ? t('citations.sentence.announced', { ...said, authority: announced.by[locale] })
    : t('citations.sentence.unnamed', said)
}

/**
 * The figure in sentences fit to paste into a report: number, what it counts and what it leaves out, edition and date,
 * who announced it and where that was read, and the address that keeps its answer. No date of access: the address
 * stands for an edition, which never changes.
 */
export function plainSentence(figure: CitedFigure, locale: Locale): string {
  const t = translator(locale)
  const { announced, address, site, edition, publishedOn } = figure
  const kept = {
    site: site[locale],
    edition: String(edition),
    date: formatDate(publishedOn, locale),
    address: address[locale],
  }
  return oneLine(
    [
      claim(figure, locale),
      countedWords(figure, locale),
      announced?.source && t('citations.sentence.source', { source: sourceWords(announced.source, locale) }),
      announced && figure.number
        ? t('citations.sentence.kept', kept)
        : t('citations.sentence.receipt', { address: address[locale] }),
    ]
      .filter(Boolean)
      .join(locale === 'zh' ? '' : ' '),
  )
}
