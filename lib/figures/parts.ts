import type { AnnouncedFigure } from '#lib/figures/announced'
import { compare, percentOf, toCny } from '#lib/money/amount'
import { moneyUnits } from '#lib/money/schema'

/** An announced figure with the figures that are part of it. Parts may overlap and are never added. */
export interface FigureWithParts {
  figure: AnnouncedFigure
  /** What part of the figure above it is, in percent of each unit that both print; null where they cannot be compared. */
  ofWhole: { quantity: string | null; amount: string | null }
  parts: FigureWithParts[]
  /** Of the same figures: the earlier reading that it replaces, and those that say otherwise. */
  replaces: AnnouncedFigure | null
  disagrees: AnnouncedFigure[]
}

type Content = AnnouncedFigure['content']

function quantityShare(part: Content, whole: Content): string | null {
  if (!part.quantity || !whole.quantity || part.quantity.unit.en === '%') return null
  return compare(part.quantity.number, whole.quantity.number) > 0
    ? null
    : percentOf(part.quantity.number, whole.quantity.number)
}

function amountShare(part: Content, whole: Content): string | null {
  if (!part.amount || !whole.amount) return null
  const [partCny, wholeCny] = [toCny(part.amount), toCny(whole.amount)]
  if (partCny !== null && wholeCny !== null) return percentOf(partCny, wholeCny)
  const same = part.amount.unit === whole.amount.unit && moneyUnits[part.amount.unit].currency !== 'CNY'
  return same ? percentOf(part.amount.number, whole.amount.number) : null
}

/** Announced figures as trees: each under the figure that it is part of, the others at the top. */
export function withParts(figures: readonly AnnouncedFigure[]): FigureWithParts[] {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]))
  const node = (figure: AnnouncedFigure, whole: AnnouncedFigure | null): FigureWithParts => ({
    figure,
    ofWhole: {
      quantity: whole && quantityShare(figure.content, whole.content),
      amount: whole && amountShare(figure.content, whole.content),
    },
    parts: figures.filter(({ content }) => content.partOf === figure.key).map((part) => node(part, figure)),
    replaces: byKey.get(figure.content.replaces ?? '') ?? null,
    disagrees: figure.content.disagreesWith.flatMap((key) => byKey.get(key) ?? []),
  })
  return figures
    .filter(({ content }) => content.partOf === null || !byKey.has(content.partOf))
    .map((figure) => node(figure, null))
}
