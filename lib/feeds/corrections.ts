import type { CorrectionFilter } from '#lib/corrections/filter'
import { readLog, type LogReading } from '#lib/corrections/log'
import { listLoggedChanges, type LoggedChange } from '#lib/corrections/queries'
import { announcedMoved, fieldLines, figureName, figureNumbers, fundsWords } from '#lib/corrections/words'
import { recordPath } from '#lib/editions/paths'
import { tagUri, type FeedAsked, type FeedEntry } from '#lib/feeds/feed'
import { nameFrom } from '#lib/i18n/name-of'
import type { Locale } from '#lib/i18n/locales'
import { titleIn, translator } from '#lib/i18n/translate'

/** The log of corrections of a filter as entries of a feed, newest first. */
export async function listCorrectionEntries(asked: FeedAsked<CorrectionFilter>): Promise<FeedEntry[]> {
  const { filter, edition, limit, locale, portalUrl } = asked
  const t = translator(locale)
  const { entries } = await listLoggedChanges(filter, { limit }, edition)
  const reading = await readLog(entries, edition)
  return entries.map((entry) => {
    const { kind, key, change, edition: made, publishedAt } = entry
    return {
      id: tagUri(portalUrl, `${kind}/${key}/edition/${made}`),
      url: `${portalUrl}/${locale}${recordPath(kind, key)}?edition=${made}`,
      title: t('corrections.entryTitle', {
        change: t(`terms.change.${change}`),
        title: titleIn(entry, locale).text,
      }),
      text: correctionLines(entry, reading, locale, portalUrl).join('\n'),
      published: publishedAt.toISOString(),
      updated: publishedAt.toISOString(),
      tags: [t(`terms.change.${change}`), t(`terms.kind.${kind}`)],
      about: { kind, key, edition: made, change },
    }
  })
}

function correctionLines(
  entry: LoggedChange,
  { figures, funds, receipts, titles }: LogReading,
  locale: Locale,
  portalUrl: string,
): string[] {
  const t = translator(locale)
  const { id, kind, key, edition, reason, reasonEn } = entry
  const why = locale === 'zh' ? reason : reasonEn
  const announced = announcedMoved(entry, t, locale)
  const fundsMoved = funds.get(id)
  const colon = t('pages.lists.colon')
  return [
    ...(why ? [t('records.shared.reason', { reason: why })] : []),
    ...fieldLines(entry, t, locale, nameFrom(kind, titles, locale)),
    ...(announced ? [`${t('corrections.announced')}${colon}${announced}`] : []),
    ...(figures.get(id) ?? []).map((figure) => {
      const { count, value } = figureNumbers(figure, t, locale)
      return t('corrections.figure.line', {
        name: figureName(figure.filter, titles, t, locale),
        count,
        value,
      })
    }),
    ...(fundsMoved ? [`${t('corrections.funds')}${colon}${fundsWords(fundsMoved, t, locale)}`] : []),
    ...(receipts.get(id) ?? []).map(
      (receipt) => `${t('corrections.receipts')}${colon}${portalUrl}/${locale}/figures/${receipt.id}`,
    ),
    `${t('corrections.beforeVersion')}${colon}${portalUrl}/${locale}${recordPath(kind, key)}?edition=${edition - 1}`,
  ]
}
