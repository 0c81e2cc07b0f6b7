import type { Card } from '#lib/cards/card'
import { announcedBlocks, countBlock, moneyBlocks } from '#lib/cards/number-blocks'
import type { Edition } from '#lib/editions/as-of'
import { getPublishedEvent } from '#lib/events/queries'
import { listFiguresOf, type AnnouncedFigure } from '#lib/figures/announced'
import { announcedTotals } from '#lib/figures/announced-totals'
import { getTotals } from '#lib/figures/queries'
import { formatSpan } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { titleIn, translator } from '#lib/i18n/translate'

/**
 * An event with its announced total, or where none was announced with what is recorded of it. The two are never mixed.
 * Null when the event was not public at that edition.
 */
export async function eventCard(key: string, edition: Edition, locale: Locale): Promise<Card | null> {
  const event = await getPublishedEvent(key, edition.number)
  if (event === null) return null
  const t = translator(locale)
  const { startsOn, endsOn, place } = event.content
  const announced = announcedTotals(await listFiguresOf('event', key, edition.number))
  const numbers = announced[0]
    ? announcedNumbers(announced[0], announced.length - 1, locale)
    : await recordedNumbers(key, edition, locale)
  return {
    kind: t('records.event.kind'),
    title: titleIn(event, locale).text,
    facts: [formatSpan(startsOn, endsOn, locale), place[locale]],
    edition,
    ...numbers,
  }
}

type Numbers = Pick<Card, 'blocks' | 'note' | 'source'>

function announcedNumbers({ content }: AnnouncedFigure, others: number, locale: Locale): Numbers {
  const t = translator(locale)
  const name = content.name[locale]
  const by = content.attributedTo?.[locale]
  return {
    blocks: announcedBlocks(content, t('embeds.announced', { name }), t, locale),
    note: others > 0 ? t('embeds.otherTotals', { count: others }) : null,
    source: by ? t('embeds.source.announcedBy', { by }) : t('embeds.source.announced'),
  }
}

async function recordedNumbers(event: string, edition: Edition, locale: Locale): Promise<Numbers> {
  const t = translator(locale)
  const totals = await getTotals({ event }, edition.number)
  const source = t('embeds.source.recorded')
  if (totals.count === 0) return { blocks: [], note: t('records.event.noAnnounced'), source }
  return {
    blocks: [
      countBlock(totals, t(`pages.totals.count.${totals.counting}`), t),
      ...moneyBlocks(totals, t('pages.totals.value', { count: totals.countWithValue }), locale),
    ],
    note: totals.countWithValue === 0 ? t('pages.totals.noValue', { count: totals.count }) : null,
    source,
  }
}
