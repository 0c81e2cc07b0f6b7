import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '#lib/money/amount'
import { comparisons } from '#lib/policies/benefit-schema'
import { judgePolicy, type Asked } from '#lib/policies/match'
import { PolicyContent } from '#lib/policies/schema'

const sources = [{ source: 'a-source' }]
const both = { zh: '试验', en: 'Trial' }
const yuan = (number: number) => ({ number: String(number), unit: 'yuan' })

const policy = fc
  .record({
    rate: fc.integer({ min: 1, max: 100 }),
    ceiling: fc.option(fc.integer({ min: 1, max: 1e6 })),
    least: fc.integer({ min: 0, max: 1e6 }),
    comparison: fc.constantFrom(...comparisons),
    validUntil: fc.constantFrom(null, '2023', '2023-06', '2023-06-30'),
  })
  .map(({ rate, ceiling, least, comparison, validUntil }) =>
    PolicyContent.parse({
      nameZh: '试验',
      nameEn: 'Trial',
      issuer: null,
      issuedOn: '2020',
      validUntil,
      placeCode: '230100',
      note: null,
      sources,
      offers: [
        {
          statement: both,
          benefit: 'subsidy',
          condition: null,
          sources,
          requirement: null,
          ratePercent: String(rate),
          rateBase: 'investment',
          ceiling: ceiling === null ? null : yuan(ceiling),
          thresholds: [{ measured: 'investment', comparison, amount: yuan(least) }],
        },
      ],
    }),
  )
const money = fc.integer({ min: 0, max: 2e6 })
const asked = (investment: number | null, day = '2022-01-01'): Asked => ({
  day,
  placeCode: '230100',
  section: null,
  park: null,
  enterpriseAge: null,
  quantities: investment === null ? {} : { investment: String(investment) },
})
const only = (content: PolicyContent, said: Asked) => judgePolicy(content, said).offers[0]

test('more investment never gives less, nor more than the ceiling', () => {
  fc.assert(
    fc.property(policy, money, money, (content, a, b) => {
      const [less, more] = [only(content, asked(Math.min(a, b))), only(content, asked(Math.max(a, b)))]
      if (less?.outcome === 'met') expect(more?.outcome).toBe('met')
      if (less?.benefit)
        expect(compare(more?.benefit?.cny ?? '-1', less.benefit.cny)).toBeGreaterThanOrEqual(0)
      const ceiling = content.offers[0]?.ceiling
      if (more?.benefit && ceiling) expect(compare(more.benefit.cny, ceiling.number)).toBeLessThanOrEqual(0)
    }),
  )
})

test('what has run out, or is still to come, gives nothing whatever is said', () => {
  fc.assert(
    fc.property(policy, money, (content, investment) => {
      const late = judgePolicy(content, asked(investment, '2024-01-01'))
      if (content.validUntil) expect(late).toEqual({ standing: 'expired', outcome: 'notMet', offers: [] })
      const early = judgePolicy(content, asked(investment, '2019-12-31'))
      expect(early).toEqual({ standing: 'toCome', outcome: 'notMet', offers: [] })
    }),
  )
})

test('an item that nobody has read into conditions cannot be told, whatever is said', () => {
  fc.assert(
    fc.property(policy, money, (content, investment) => {
      const offers = content.offers.map((offer) => ({ ...offer, benefit: null, thresholds: [] }))
      const judged = only({ ...content, validUntil: null, offers }, asked(investment))
      expect(judged).toMatchObject({ outcome: 'open', decides: { about: 'unread' }, benefit: null })
    }),
  )
})

test('what was not said never counts as met, and gives no amount', () => {
  fc.assert(
    fc.property(policy, (content) => {
      const offer = only(content, asked(null))
      expect(offer?.outcome).toBe('open')
      expect(offer?.decides).toMatchObject({ about: 'threshold', outcome: 'open' })
      expect(offer?.benefit).toBeNull()
    }),
  )
})
