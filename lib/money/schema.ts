import type { Decimal } from 'decimal.js'
import { z } from 'zod'
import { Exact } from '#lib/money/exact'

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

/** Checks on the whole amount wait until the number is one. */
const holds =
  (test: (whole: Decimal) => boolean) =>
  ({ number, unit }: { number: string; unit: MoneyUnit }): boolean =>
    !DecimalText.safeParse(number).success ||
    !Object.hasOwn(moneyUnits, unit) ||
    test(new Exact(number.trim()).times(moneyUnits[unit].factor))

/**
 * Money exactly as entered. The normalised yuan is computed by `toCny`, never typed. Refused are a hundred thousand
 * billion (10^14) and more, beyond any real contract, and parts of a cent, which no sum could keep.
 */
export const Amount = z
  .strictObject({
    number: DecimalText,
    unit: z.enum(Object.keys(moneyUnits) as [MoneyUnit, ...MoneyUnit[]], { error: 'choose' }),
    bound: Bound.default('exact'),
  })
  .refine(
    holds((whole) => whole.lt('1e14')),
    { error: 'tooLarge', path: ['number'] },
  )
  .refine(
    holds((whole) => whole.decimalPlaces() <= 2),
    { error: 'tooFine', path: ['number'] },
  )
export type Amount = z.infer<typeof Amount>
