import { grouped } from '#lib/money/amount'
import { Exact } from '#lib/money/exact'
import { moneyUnits, type Amount, type MoneyUnit } from '#lib/money/schema'

/** The units in which each language speaks of large and small amounts, largest first. */
const spoken: Record<'zh' | 'en', readonly MoneyUnit[]> = {
  zh: ['yiYuan', 'wanYuan', 'yuan', 'yiUsd', 'wanUsd', 'usd'],
  en: ['billionYuan', 'millionYuan', 'yuan', 'billionUsd', 'millionUsd', 'usd'],
}

/**
 * The same amount in the unit of its own currency that a language would speak it in, all digits kept: 34,000 million
 * dollars are 34 billion dollars and 340亿美元. Nothing is converted between currencies.
 */
export function readable(amount: Amount, locale: 'zh' | 'en'): { number: string; unit: MoneyUnit } {
  const { currency, factor } = moneyUnits[amount.unit]
  const value = new Exact(amount.number).times(factor)
  const units = spoken[locale].filter((unit) => moneyUnits[unit].currency === currency)
  const unit =
    units.find((candidate) => value.gte(moneyUnits[candidate].factor)) ?? units.at(-1) ?? amount.unit
  return { number: grouped(value.div(moneyUnits[unit].factor)), unit }
}
