import { cardKinds, type CardKind } from '#app/data/cards/card-kinds'
import type { PageCard } from '#app/metadata'
import { cardText } from '#lib/cards/card'
import type { Edition } from '#lib/editions/as-of'
import type { Locale } from '#lib/i18n/locales'

/** The picture of a page and what it says; none where there is nothing to show at that edition. */
export async function pageCard(
  kind: CardKind,
  key: string,
  edition: Edition,
  locale: Locale,
): Promise<PageCard | undefined> {
  const card = /^[A-Za-z0-9-]{1,80}$/.test(key) ? await cardKinds[kind](key, edition, locale) : null
  if (card === null) return undefined
  // A receipt names its own edition; of a record the picture is the one of the edition shown.
  const at: Record<string, string> = kind === 'receipts' ? {} : { edition: String(card.edition.number) }
  return {
    path: `/data/cards/${kind}/${key}.png?${new URLSearchParams({ lang: locale, ...at })}`,
    alt: cardText(card, locale),
  }
}
