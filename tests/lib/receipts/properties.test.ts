import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { answerOf } from '#lib/figures/answer'
import { figureText, parseFigure, recordedFigure, type RecordedFigure } from '#lib/figures/figure'
import { recordChanges, togetherOf, type RecordChange } from '#lib/figures/record-changes'
import { differenceOf, sumOf } from '#lib/money/amount'
import type { ProjectFilter } from '#lib/projects/filter'
import { canonicalChunks } from '#lib/receipts/canonical'
import { issueReceipt } from '#lib/receipts/issue'
import { findReceipt, recompute } from '#lib/receipts/queries'
import { receiptId, receiptPattern } from '#lib/receipts/receipt-id'
import { meets, totalOf } from '#tests/fixtures/oracle'
import { filters } from '#tests/fixtures/random-filters'
import { History, steps } from '#tests/fixtures/random-history'
import { makePeople } from '#tests/fixtures/staff'

let history: History

beforeAll(async () => {
  history = new History(await makePeople())
  await history.begin()
  for (const step of fc.sample(steps(24), { numRuns: 6, seed: 256_560 })) await history.take(step)
}, 120_000)

const editions = fc.nat(1000).map((number) => 1 + (number % history.newest))

/** Any figure: a count or a sum of a filter, or its share of the same filter with fewer parameters. */
const figures: fc.Arbitrary<RecordedFigure> = fc
  .tuple(filters, fc.constantFrom('count' as const, 'value' as const), fc.nat(7))
  .map(([filter, measure, mask]) => {
    const names = Object.keys(filter).filter((name) => name !== 'counting' && name !== 'agreement')
    const share = names.filter((_, at) => (mask >> at) & 1) as (keyof ProjectFilter)[]
    return recordedFigure(filter, measure, share)
  })

/** The record list as a reader has it: lines of a file, read without any code of the portal. */
async function linesOf(figure: RecordedFigure, edition: number) {
  let file = ''
  for await (const chunk of canonicalChunks(figure, { announced: null }, edition)) file += chunk
  const lines = file.split('\n').slice(1, -1)
  return { file, lines: lines.map((line) => line.split(',')) }
}
const cents = (text: string) => BigInt(text.replace('.', ''))

test('a figure is one text, whatever the order of its parameters', () =>
  fc.assert(
    fc.property(figures, fc.array(fc.nat()), (figure, order) => {
      const text = figureText(figure)
      expect(parseFigure(text)).toEqual(figure)
      const shuffled = [...new URLSearchParams(text)].sort((_, b) => (order[b[0].length] ?? 0) - 3)
      expect(figureText(parseFigure(new URLSearchParams(shuffled).toString()) ?? figure)).toBe(text)
    }),
  ))

test('a receipt’s number is the sum of its listed records, which is the oracle’s and the file’s', () =>
  fc.assert(
    fc.asyncProperty(figures, editions, async (figure, edition) => {
      const answer = await answerOf(figure, edition)
      const { lines } = await linesOf(figure, edition)
      const part = lines.filter(([, , , inPart]) => inPart === '1')
      const values = part.flatMap(([, , , , , value]) => (value ? [cents(value)] : []))
      const known = totalOf(history.at(edition).filter((one) => meets(figure.filter, one)))
      expect(answer?.total).toMatchObject(known)
      expect(part.length).toBe(known.count)
      expect(values.length).toBe(known.countWithValue)
      expect(values.reduce((sum, value) => sum + value, 0n)).toBe(cents(known.valueCny))
      expect(lines.map(([, key]) => key)).toEqual(lines.map(([, key]) => key).sort())
      if (answer?.base) expect(answer.base.count).toBe(lines.length)
    }),
    { numRuns: 120 },
  ))

test('one figure at one edition has one receipt, with the hash of its file, and it reproduces', () =>
  fc.assert(
    fc.asyncProperty(figures, editions, async (figure, edition) => {
      const [one, again] = [
        await issueReceipt(figure, edition, 'a'),
        await issueReceipt(figure, edition, 'b'),
      ]
      if (!one.ok) {
        expect(one.problem).toBe('base')
        return
      }
      expect(again).toEqual(one)
      expect(one.id).toBe(receiptId(figure, edition))
      expect(one.id).toMatch(receiptPattern)
      const receipt = await findReceipt(one.id)
      if (!receipt) throw new Error('no receipt')
      const { file, lines } = await linesOf(figure, edition)
      expect(receipt.sha256).toBe(createHash('sha256').update(file, 'utf8').digest('hex'))
      expect(receipt.records).toBe(lines.length)
      expect((await recompute(receipt)).reproduces).toBe(true)
    }),
    { numRuns: 60 },
  ))

const pairs = fc.tuple(editions, editions, editions).map((three) => three.sort((a, b) => a - b))

test('the records that explain a difference add up to it exactly, step by step and at once', () =>
  fc.assert(
    fc.asyncProperty(filters, pairs, async (filter, [a = 1, b = 1, c = 1]) => {
      const figure = recordedFigure(filter, 'value')
      const total = async (edition: number) => {
        const answer = await answerOf(figure, edition)
        if (!answer) throw new Error('no answer')
        return answer.total
      }
      const [first, , last] = [await total(a), await total(b), await total(c)]
      const [whole, early, late] = [
        await recordChanges(figure, a, c),
        await recordChanges(figure, a, b),
        await recordChanges(figure, b, c),
      ]
      expect(togetherOf(whole.records)).toEqual({
        count: last.count - first.count,
        value: differenceOf(last.valueCny, first.valueCny),
      })
      const byKey = (records: RecordChange[], key: string) => records.filter((one) => one.key === key)
      const keys = new Set([...whole.records, ...early.records, ...late.records].map(({ key }) => key))
      for (const key of keys) {
        const [at, steps] = [byKey(whole.records, key), byKey([...early.records, ...late.records], key)]
        expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(at[0]?.count ?? 0)
        expect(sumOf(steps.map(({ value }) => value))).toBe(at[0]?.value ?? '0.00')
      }
    }),
    { numRuns: 80 },
  ))
