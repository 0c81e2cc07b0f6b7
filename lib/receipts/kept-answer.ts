import type { Answer } from '#lib/figures/answer'
import type { AnnouncedFigureContent } from '#lib/figures/schema'
import type { Total } from '#lib/figures/queries'

/** The part of an answer that a receipt keeps: its numbers, and of an announced figure what was announced. */
export interface KeptAnswer {
  total: Total
  base: Total | null
  announced: Pick<AnnouncedFigureContent, 'quantity' | 'amount'> | null
}

const numbers = ({ count, countWithValue, valueCny }: Total): Total => ({ count, countWithValue, valueCny })

/** The kept part in one order of its fields, so that equal answers are equal texts. */
export function keptAnswer({
  total,
  base,
  announced,
}: Pick<Answer, 'total' | 'base'> & {
  announced: Answer['announced'] | KeptAnswer['announced']
}): KeptAnswer {
  const content = announced && ('content' in announced ? announced.content : announced)
  const { quantity = null, amount = null } = content ?? {}
  return {
    total: numbers(total),
    base: base && numbers(base),
    announced: content && {
      quantity: quantity && {
        number: quantity.number,
        unit: { zh: quantity.unit.zh, en: quantity.unit.en },
        bound: quantity.bound,
      },
      amount: amount && { number: amount.number, unit: amount.unit, bound: amount.bound },
    },
  }
}
