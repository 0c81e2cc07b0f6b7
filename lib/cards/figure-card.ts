import type { Card, CardBlock } from '#lib/cards/card'
import { announcedBlocks, countBlock, moneyBlocks, shareBlocks } from '#lib/cards/number-blocks'
import type { Edition } from '#lib/editions/as-of'
import type { Figure } from '#lib/figures/figure'
import { figureWords } from '#lib/figures/words'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import type { KeptAnswer } from '#lib/receipts/kept-answer'

/** A figure with what it answered at an edition: of a receipt with its kept answer, else with the data's own. */
export async function figureCard(
  figure: Figure,
  answer: KeptAnswer,
  edition: Edition,
  locale: Locale,
): Promise<Card> {
  const t = translator(locale)
  const { title, says } = await figureWords(figure, edition.number, locale)
  const blocks = blocksOf(figure, answer, says, locale)
  return {
    kind: t('embeds.figure'),
    title,
    facts: [],
    blocks,
    note: blocks.length === 0 ? t(answer.base ? 'embeds.refused' : 'shared.record.notDisclosed') : null,
    source: t(figure.kind === 'announced' ? 'embeds.source.announced' : 'embeds.source.recorded'),
    edition,
  }
}

function blocksOf(
  figure: Figure,
  { total, base, announced }: KeptAnswer,
  says: string,
  locale: Locale,
): CardBlock[] {
  const t = translator(locale)
  if (figure.kind === 'announced') return announced ? announcedBlocks(announced, says, t, locale) : []
  if (base) return shareBlocks(figure, total, base, t)
  return figure.measure === 'count' ? [countBlock(total, says, t)] : moneyBlocks(total, says, locale)
}
