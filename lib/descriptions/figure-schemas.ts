import { count, exactly, time, yuan } from '#lib/descriptions/answer-schemas'
import type { JsonSchema } from '#lib/descriptions/openapi'
import { dimensions } from '#lib/figures/queries'
import { countings } from '#lib/figures/rules'
import { receiptPattern } from '#lib/receipts/receipt-id'

const total = { count, countWithValue: count, valueCny: yuan }
const counting = { enum: countings }
const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const yuanOrNull = { ...yuan, type: ['string', 'null'] }
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

/** The answer of `/data/figures.json`. */
export const figuresSchema: JsonSchema = exactly({
  edition: count,
  asOf: time,
  ...total,
  rules: count,
  counting,
  excluded: list(exactly({ rule: counting, ...total })),
  breakdown: exactly(
    Object.fromEntries(dimensions.map((name) => [name, list(exactly({ value: text, ...total }))])),
  ),
})

/** The answer of `/data/receipts/{receipt}.json`. An announced figure has no total of records. */
export const receiptSchema: JsonSchema = exactly({
  receipt: { type: 'string', pattern: receiptPattern.source },
  figure: text,
  edition: count,
  asOf: { type: 'string', format: 'date-time' },
  rules: count,
  titleZh: text,
  titleEn: text,
  saysZh: text,
  saysEn: text,
  numberZh: textOrNull,
  numberEn: textOrNull,
  total: orNull(exactly(total)),
  base: orNull(exactly(total)),
  sharePercent: orNull(exactly({ count: textOrNull, value: textOrNull })),
  announced: orNull({ type: 'object' }),
  records: count,
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  reproduces: { type: 'boolean' },
  page: { type: 'string', format: 'uri' },
  csv: { type: 'string', format: 'uri' },
})

const signed = { type: 'string', pattern: '^-?\\d+\\.\\d{2}$' }

/** The answer of `/data/changes.json`: the figure at both editions, and the records that add up to the difference. */
export const changesSchema: JsonSchema = exactly({
  figure: text,
  from: count,
  to: count,
  before: exactly(total),
  after: exactly(total),
  difference: exactly({ count: { type: 'integer' }, value: signed }),
  changedWithoutEffect: count,
  items: list(
    exactly({
      reference: text,
      titleZh: textOrNull,
      titleEn: textOrNull,
      why: text,
      inBefore: { type: 'boolean' },
      valueBefore: yuanOrNull,
      inAfter: { type: 'boolean' },
      valueAfter: yuanOrNull,
      countChange: { type: 'integer' },
      valueChange: signed,
      changedInEdition: count,
      reasonZh: textOrNull,
      reasonEn: textOrNull,
    }),
  ),
})
