import { z } from 'zod'
import { cardText, type Card } from '#lib/cards/card'
import { eventCard } from '#lib/cards/event-card'
import { figureCard } from '#lib/cards/figure-card'
import { projectCard } from '#lib/cards/project-card'
import { resolveEdition, type Edition } from '#lib/editions/as-of'
import { readParameters } from '#lib/editions/parameters'
import { embedAddresses } from '#lib/embeds/addresses'
import { answerOf } from '#lib/figures/answer'
import { isLocale, type Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { ProjectFilter } from '#lib/projects/filter'
import { keptAnswer } from '#lib/receipts/kept-answer'
import { findReceipt } from '#lib/receipts/queries'

/** What can be embedded of a page of the portal. */
export interface EmbedTarget {
  title: string
  /** Addresses without the portal's own; `picture` null: the page has none. */
  address: string
  picture: string | null
  kind: 'figure' | 'chart'
}

interface Asked {
  locale: Locale
  query: Record<string, string>
  edition: Edition
  /** The edition as the page's address names it, when it does. */
  pin: { edition?: string }
}

/** The embed of the page at an address without host, such as `/zh/events/…?edition=2`; null when it has none. */
export async function embedTarget(path: string, query: Record<string, string>): Promise<EmbedTarget | null> {
  const [, locale = '', room = '', key = ''] =
    /^\/(zh|en)\/(events|projects|figures\/announced|figures)(?:\/([A-Za-z0-9-]{1,80}))?$/.exec(path) ?? []
  if (!isLocale(locale)) return null
  const { edition: number, asOf, ...rest } = query
  const edition = await resolveEdition({ edition: number, asOf })
  if (edition === null) return null
  const pinned = number !== undefined || asOf !== undefined
  const asked: Asked = {
    locale,
    query: rest,
    edition,
    pin: pinned ? { edition: String(edition.number) } : {},
  }
  if (room === 'figures') return key === '' ? chartTarget(asked) : receiptTarget(key, asked)
  if (key === '') return null
  return recordTarget(room as 'events' | 'projects' | 'figures/announced', key, asked)
}

function chartTarget({ locale, query, pin }: Asked): EmbedTarget | null {
  const { filter, problems } = readParameters(z.object(ProjectFilter.shape), query)
  if (problems.length > 0) return null
  const title = translator(locale)('figures.page.title')
  return { title, address: embedAddresses.chart(locale, { ...filter, ...pin }), picture: null, kind: 'chart' }
}

async function receiptTarget(id: string, { locale }: Asked): Promise<EmbedTarget | null> {
  const receipt = await findReceipt(id)
  if (receipt === null) return null
  const edition = { number: receipt.edition, publishedAt: receipt.publishedAt.toISOString() }
  const card = await figureCard(receipt.figure, receipt.answer, edition, locale)
  return {
    title: titleOf(card, locale),
    address: embedAddresses.receipt(locale, id),
    picture: `/data/cards/receipts/${id}.png?lang=${locale}`,
    kind: 'figure',
  }
}

async function recordTarget(
  room: 'events' | 'projects' | 'figures/announced',
  key: string,
  { locale, edition, pin }: Asked,
): Promise<EmbedTarget | null> {
  if (room === 'figures/announced') {
    const figure = { kind: 'announced', key } as const
    const answer = await answerOf(figure, edition.number)
    if (answer === null) return null
    const card = await figureCard(figure, keptAnswer(answer), edition, locale)
    return {
      title: titleOf(card, locale),
      address: embedAddresses.figure(locale, figure, pin),
      picture: null,
      kind: 'figure',
    }
  }
  const card = await (room === 'events' ? eventCard : projectCard)(key, edition, locale)
  if (card === null) return null
  return {
    title: titleOf(card, locale),
    address: embedAddresses[room === 'events' ? 'event' : 'project'](locale, key, pin),
    picture: `/data/cards/${room}/${key}.png?lang=${locale}&edition=${edition.number}`,
    kind: 'figure',
  }
}

const titleOf = (card: Card, locale: Locale): string => cardText({ ...card, blocks: [], note: null }, locale)
