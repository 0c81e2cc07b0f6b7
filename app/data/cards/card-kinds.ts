import { z } from 'zod'
import { eventCard } from '#lib/cards/event-card'
import type { Card } from '#lib/cards/card'
import { figureCard } from '#lib/cards/figure-card'
import { projectCard } from '#lib/cards/project-card'
import type { Edition } from '#lib/editions/as-of'
import { locales, type Locale } from '#lib/i18n/locales'
import { findReceipt } from '#lib/receipts/queries'

/** The language of a card; its edition is named as in every file. */
export const CardRequest = z.object({ lang: z.enum(locales).default('zh') })

export type CardKind = 'events' | 'projects' | 'receipts'
type CardOf = (key: string, edition: Edition, locale: Locale) => Promise<Card | null>

/** A receipt names its own edition; the one asked for means nothing to it. */
async function receiptCard(id: string, _edition: Edition, locale: Locale): Promise<Card | null> {
  const receipt = await findReceipt(id)
  if (receipt === null) return null
  const edition = { number: receipt.edition, publishedAt: receipt.publishedAt.toISOString() }
  return figureCard(receipt.figure, receipt.answer, edition, locale)
}

export const isCardKind = (kind: string): kind is CardKind => Object.hasOwn(cardKinds, kind)

/** What has a card, by the name in its address. */
export const cardKinds: Readonly<Record<CardKind, CardOf>> = {
  events: eventCard,
  projects: projectCard,
  receipts: receiptCard,
}
