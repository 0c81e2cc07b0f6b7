import { ratio, toCny } from '#lib/money/amount'
import type { Amount, MoneyUnit } from '#lib/money/schema'

export type AmountWarning =
  /** A hundred times the median of its peers or more; or a hundredth of it or less. */
  | { code: 'farAbove' | 'farBelow' }
  /** With 万 and 亿 exchanged the amount would lie among its peers, and as typed it does not. */
  | { code: 'unitsSwapped'; likely: Amount }

const swapped: Partial<Record<MoneyUnit, MoneyUnit>> = { wanYuan: 'yiYuan', yiYuan: 'wanYuan' }

function distance(cny: string, median: string): 'near' | 'above' | 'below' {
  const times = ratio(cny, median)
  return times >= 100 ? 'above' : times <= 0.01 ? 'below' : 'near'
}

/**
 * What is doubtful about an amount beside its peers. `median` is the median contract value of the recorded projects in
 * yuan, null when none has a value. An amount in another currency is not compared: nothing is converted.
 */
export function amountWarnings(amount: Amount, median: string | null): AmountWarning[] {
  const cny = toCny(amount)
  if (cny === null || median === null || /^[0.]*$/.test(median)) return []
  const far = distance(cny, median)
  if (far === 'near') return []
  const unit = swapped[amount.unit]
  const likely = unit && { ...amount, unit }
  const other = likely && toCny(likely)
  const warnings: AmountWarning[] = [{ code: far === 'above' ? 'farAbove' : 'farBelow' }]
  if (likely && other && distance(other, median) === 'near') warnings.push({ code: 'unitsSwapped', likely })
  return warnings
}
