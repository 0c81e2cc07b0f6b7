import { z } from 'zod'

/** Units in which sources print money, with the factor to one yuan (or one dollar). */
export const moneyUnits = {
  yuan: { currency: 'CNY', factor: '1' },
  wanYuan: { currency: 'CNY', factor: '10000' },
  millionYuan: { currency: 'CNY', factor: '1000000' },
  yiYuan: { currency: 'CNY', factor: '100000000' },
  billionYuan: { currency: 'CNY', factor: '1000000000' },
  usd: { currency: 'USD', factor: '1' },
  wanUsd: { currency: 'USD', factor: '10000' },
  millionUsd: { currency: 'USD', factor: '1000000' },
  yiUsd: { currency: 'USD', factor: '100000000' },
  billionUsd: { currency: 'USD', factor: '1000000000' },
} as const
export type MoneyUnit = keyof typeof moneyUnits

/** How a source qualifies a number: 约, 超过, 近, 最高, 预计. */
export const Bound = z.enum(['exact', 'about', 'over', 'nearly', 'upTo', 'expected'])

/**
 * A decimal number as text: digits with an optional fraction, nothing else, at most 15 digits before
 * the point and 6 behind it. `1,2,3`, `1e9`, `-5` and full-width digits are refused.
 */
export const DecimalText = z
  .string()
  .trim()
  .regex(/^(0|[1-9]\d{0,14})(\.\d{1,6})?$/, { error: 'number' })

/** Money exactly as entered. The normalised yuan is computed by `toCny`, never typed. */
export const Amount = z.strictObject({
  number: DecimalText,
  unit: z.enum(Object.keys(moneyUnits) as [MoneyUnit, ...MoneyUnit[]], {
    error: 'choose',
  }),
  bound: Bound.default('exact'),
})
export type Amount = z.infer<typeof Amount>
