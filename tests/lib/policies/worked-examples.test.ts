import { expect, test } from 'vitest'
import { PolicyContent } from '#lib/policies/schema'
import { judgePolicy, type Asked } from '#lib/policies/match'
import type { Quantities } from '#lib/policies/benefit'
import policies from '../../../prisma/seed/3-for-investors/policy.json' with { type: 'json' }
import earlier from '../../../prisma/seed/1-five-documents/policy.json' with { type: 'json' }

const shipped = new Map(
  [...earlier, ...policies].map(({ key, content }) => [key, PolicyContent.parse(content)]),
)

const harbin: Asked = {
  day: '2026-11-25',
  placeCode: '230100',
  section: 'C',
  park: null,
  enterpriseAge: 'new',
  quantities: {},
}
const edz = { park: 'harbin-economic-development-zone' }
const ftz = { park: 'heilongjiang-free-trade-zone' }
const in2020 = { day: '2020-12-31' }
const in2023 = { day: '2023-06-30' }
const heihe = { placeCode: '231100', enterpriseAge: 'existing' as const }

type Row = [
  key: string,
  item: number,
  said: Partial<Asked>,
  quantities: Quantities,
  /** The threshold's outcome, or null where the item has none. */
  threshold: 'met' | 'notMet' | 'open' | null,
  /** Exact yuan, or null for no amount. */
  cny: string | null,
  arithmetic: string,
]

const measures = 'harbin-manufacturing-measures-2021'
const subsidy = 'harbin-investment-subsidy-2021-12'
const costs = 'harbin-manufacturer-cost-measures-2021-12'
const output = 'harbin-output-reward-2023'
const stimulus = 'harbin-stimulus-measures-2020'
const chain = 'harbin-edz-industrial-chain-2020'
const trade = 'harbin-ftz-preferential-policies-2020'
const province = 'heilongjiang-industrial-revitalisation-2022'
const heiheKey = 'heihe-industrial-revitalisation-2022'

const rows: Row[] = [
  [measures, 0, {}, { fixedAssets: '19999999.99' }, 'notMet', null, 'a cent under 20 million'],
  [measures, 0, {}, { fixedAssets: '20000000' }, 'notMet', null, 'exactly 20 million is not over it'],
  [
    measures,
    0,
    {},
    { fixedAssets: '20000000.01' },
    'met',
    '1000000.00',
    '5 % of 20,000,000.01 = 1,000,000.0005',
  ],
  [measures, 0, {}, { fixedAssets: '100000000' }, 'met', '5000000.00', '5 % of 100 million = 5 million'],
  [measures, 0, {}, { fixedAssets: '400000000' }, 'met', '20000000.00', '5 % of 400 million = the ceiling'],
  [measures, 0, {}, { fixedAssets: '399999999.8' }, 'met', '19999999.99', '5 % = 19,999,999.99'],
  [
    measures,
    0,
    {},
    { fixedAssets: '400000000.2' },
    'met',
    '20000000.00',
    '5 % = 20,000,000.01, over the ceiling',
  ],
  [measures, 0, {}, { investment: '100000000' }, 'open', null, 'total investment says nothing of a year'],
  [measures, 1, {}, {}, null, null, 'a ceiling of 10 million and no formula'],
  [measures, 2, {}, {}, null, '500000.00', 'one-off 500,000'],
  [subsidy, 0, {}, { fixedAssets: '19999999.99' }, 'notMet', null, 'under 20 million'],
  [subsidy, 0, {}, { fixedAssets: '20000000' }, 'notMet', null, 'exactly 20 million is not over it'],
  [subsidy, 0, {}, { fixedAssets: '20000001' }, 'met', '1000000.05', '5 % of 20,000,001'],
  [subsidy, 0, {}, { fixedAssets: '500000000' }, 'met', '20000000.00', '5 % = 25 million, ceiling 20'],
  [subsidy, 1, {}, { equipment: '4999999.99' }, 'notMet', null, 'under 5 million'],
  [subsidy, 1, {}, { equipment: '5000000' }, 'open', null, '“more than 5 million yuan or above” is unclear'],
  [subsidy, 1, {}, { equipment: '5000001' }, 'met', '250000.05', '5 % of 5,000,001'],
  [subsidy, 1, {}, { equipment: '400000000' }, 'met', '20000000.00', '5 % of 400 million = the ceiling'],
  [subsidy, 1, {}, { equipment: '400000001' }, 'met', '20000000.00', 'over the ceiling'],
  [costs, 0, {}, {}, null, '300000.00', '300,000 in the first year'],
  [costs, 1, {}, {}, null, '200000.00', '200,000 in the second'],
  [costs, 2, {}, { outputGrowth: '29999999.99' }, 'notMet', null, 'under 30 million'],
  [costs, 2, {}, { outputGrowth: '30000000' }, 'notMet', null, 'exactly 30 million is not over it'],
  [costs, 2, {}, { outputGrowth: '30000000.01' }, 'met', '200000.00', '200,000 + 0 × 100,000'],
  [costs, 2, {}, { outputGrowth: '49999999.99' }, 'met', '200000.00', 'a cent short of a further 20 million'],
  [costs, 2, {}, { outputGrowth: '50000000' }, 'met', '300000.00', '200,000 + 1 × 100,000'],
  [costs, 2, {}, { outputGrowth: '50000000.01' }, 'met', '300000.00', '200,000 + 1 × 100,000'],
  [costs, 2, {}, { outputGrowth: '70000000' }, 'met', '400000.00', '200,000 + 2 × 100,000'],
  [costs, 2, {}, { outputGrowth: '989999999.99' }, 'met', '4900000.00', '200,000 + 47 × 100,000'],
  [costs, 2, {}, { outputGrowth: '990000000' }, 'met', '5000000.00', '200,000 + 48 × 100,000 = the ceiling'],
  [
    costs,
    2,
    {},
    { outputGrowth: '1010000000' },
    'met',
    '5000000.00',
    '200,000 + 49 × 100,000, over the ceiling',
  ],
  [output, 0, in2023, { outputGrowth: '49999999.99' }, 'notMet', null, 'under 50 million'],
  [output, 0, in2023, { outputGrowth: '50000000' }, 'notMet', null, 'exactly 50 million is not over it'],
  [
    output,
    0,
    in2023,
    { outputGrowth: '50000000.01' },
    'met',
    '500000.00',
    '1 % = 500,000.0001, ceiling 500,000',
  ],
  [output, 0, in2023, { outputGrowth: '80000000' }, 'met', '500000.00', '1 % = 800,000, ceiling 500,000'],
  [stimulus, 0, in2020, { investment: '4999999.99', interest: '1000000' }, 'notMet', null, 'under 5 million'],
  [stimulus, 0, in2020, { investment: '5000000', interest: '1000000' }, 'notMet', null, 'exactly 5 million'],
  [
    stimulus,
    0,
    in2020,
    { investment: '5000000.01', interest: '1000000' },
    'met',
    '500000.00',
    '50 % of 1 million',
  ],
  [stimulus, 0, in2020, { investment: '6000000' }, 'met', null, 'the interest was not said'],
  [
    stimulus,
    0,
    in2020,
    { investment: '6000000', interest: '3999999' },
    'met',
    '1999999.50',
    '50 % of 3,999,999',
  ],
  [
    stimulus,
    0,
    in2020,
    { investment: '6000000', interest: '4000000' },
    'met',
    '2000000.00',
    '50 % = the ceiling',
  ],
  [
    stimulus,
    0,
    in2020,
    { investment: '6000000', interest: '4000001' },
    'met',
    '2000000.00',
    'over the ceiling',
  ],
  [chain, 0, edz, { output: '9999999999.99' }, 'notMet', null, 'under 10 billion'],
  [chain, 0, edz, { output: '10000000000' }, 'notMet', null, 'exactly 10 billion is not over it'],
  [chain, 0, edz, { output: '10000000000.01' }, 'met', null, '“up to 2 million” is a ceiling, no formula'],
  [chain, 1, edz, { output: '5000000000' }, 'notMet', null, 'exactly 5 billion'],
  [chain, 1, edz, { output: '5000000000.01' }, 'met', null, 'up to 1 million'],
  [chain, 2, edz, { output: '3000000000' }, 'notMet', null, 'exactly 3 billion'],
  [chain, 2, edz, { output: '3000000000.01' }, 'met', null, 'up to 500,000'],
  [chain, 3, edz, { output: '1000000000' }, 'notMet', null, 'exactly 1 billion'],
  [chain, 3, edz, { output: '1000000000.01' }, 'met', null, 'up to 300,000'],
  [chain, 3, edz, {}, 'open', null, 'the output was not said'],
  [chain, 4, edz, {}, null, null, 'up to 5 million, no formula'],
  [chain, 5, edz, {}, null, null, '100, 80 and 60 % of a contribution that is not asked'],
  [trade, 0, ftz, { investment: '200000000' }, null, '10000000.00', 'at most 5 % of 200 million, no ceiling'],
  [trade, 0, ftz, {}, null, null, 'the investment was not said'],
  [trade, 1, ftz, { investment: '249999999' }, null, '4999999.98', '2 % of 249,999,999'],
  [trade, 1, ftz, { investment: '250000000' }, null, '5000000.00', '2 % of 250 million = the ceiling'],
  [trade, 1, ftz, { investment: '250000001' }, null, '5000000.00', 'over the ceiling'],
  [
    province,
    0,
    {},
    { upgrading: '199999999.99' },
    null,
    null,
    '12 months at the loan prime rate: not computed',
  ],
  [province, 1, {}, { upgrading: '199999999.99' }, 'notMet', null, 'under 200 million'],
  [province, 1, {}, { upgrading: '200000000' }, 'met', null, '200 million（含）: exactly is enough'],
  [province, 1, {}, { upgrading: '200000000.01' }, 'met', null, 'over it'],
  [province, 2, {}, { contract: '19999999' }, null, '1999999.90', '10 % of 19,999,999'],
  [province, 2, {}, { contract: '20000000' }, null, '2000000.00', '10 % = the ceiling'],
  [province, 2, {}, { contract: '20000001' }, null, '2000000.00', 'over the ceiling'],
  [province, 3, {}, { contract: '99999999' }, null, '9999999.90', '10 % of 99,999,999'],
  [province, 3, {}, { contract: '100000000' }, null, '10000000.00', '10 % = the ceiling'],
  [province, 3, {}, { contract: '100000001' }, null, '10000000.00', 'over the ceiling'],
  [province, 4, {}, {}, null, '1000000.00', 'one-off 1 million'],
  [
    heiheKey,
    0,
    heihe,
    { completedAssets: '333333333' },
    null,
    '4999999.99',
    '1.5 % = 4,999,999.995, cents cut',
  ],
  [
    heiheKey,
    0,
    heihe,
    { completedAssets: '333333334' },
    null,
    '5000000.00',
    '1.5 % = 5,000,000.01, over the ceiling',
  ],
  [heiheKey, 0, heihe, { completedAssets: '100000000' }, null, '1500000.00', '1.5 % of 100 million'],
  [heiheKey, 0, heihe, { fixedAssets: '100000000' }, null, null, 'an annual sum is not the completed one'],
  ['daqing-business-environment-2018', 0, { placeCode: '230600' }, {}, null, null, 'no rate is stated'],
  ['daqing-business-environment-2018', 1, { placeCode: '230600' }, {}, null, null, 'no rate is stated'],
  ['heilongjiang-guangdong-counterpart-cooperation', 0, {}, {}, null, null, 'no amount is stated'],
]

test.each(rows)('%s, item %i, %o %o: %s, %s (%s)', (key, item, said, quantities, threshold, cny) => {
  const policy = shipped.get(key)
  if (!policy) throw new Error(key)
  const judged = judgePolicy(policy, { ...harbin, ...said, quantities })
  const offer = judged.offers[item]
  expect(judged.standing).toBe('inForce')
  expect(offer?.conditions.find(({ about }) => about === 'threshold')?.outcome ?? null).toBe(threshold)
  expect(offer?.benefit?.cny ?? null).toBe(cny)
  if (threshold !== null && threshold !== 'met') expect(offer?.outcome).toBe(threshold)
})

test.each([
  [output, '2023-02-28', 'toCome'],
  [output, '2023-03-01', 'inForce'],
  [output, '2023-06-30', 'inForce'],
  [output, '2023-07-01', 'expired'],
  [stimulus, '2020-04-30', 'toCome'],
  [stimulus, '2020-05-01', 'inForce'],
  [stimulus, '2020-12-31', 'inForce'],
  [stimulus, '2021-01-01', 'expired'],
  [heiheKey, '2022-12-19', 'toCome'],
  [heiheKey, '2022-12-20', 'inForce'],
  [trade, '2020-06-08', 'toCome'],
  [trade, '2020-06-09', 'inForce'],
  [province, '2021-12-31', 'toCome'],
  [province, '2022-01-01', 'inForce'],
])('%s on %s is %s', (key, day, standing) => {
  const policy = shipped.get(key)
  if (!policy) throw new Error(key)
  expect(judgePolicy(policy, { ...harbin, day }).standing).toBe(standing)
})

test('every policy that ships is in the table, item by item', () => {
  const worked = new Set(rows.map(([key, item]) => `${key} ${item}`))
  const items = [...shipped].flatMap(([key, { offers }]) => offers.map((_, at) => `${key} ${at}`))
  expect(items.filter((item) => !worked.has(item))).toEqual([])
  expect(shipped.size).toBe(12)
})

test('place, industry, zone and kind of enterprise decide as the text says, and unsaid is open', () => {
  const outcomes = (key: string, said: Partial<Asked>, item = 0) => {
    const policy = shipped.get(key)
    return (
      policy && judgePolicy(policy, { ...harbin, ...said }).offers[item]?.conditions.map((one) => one.outcome)
    )
  }
  expect(outcomes(measures, { placeCode: '230600' }, 1)?.[0]).toBe('notMet')
  expect(outcomes(measures, { placeCode: '230109' }, 1)?.[0]).toBe('met')
  expect(outcomes(measures, { placeCode: null }, 1)?.[0]).toBe('open')
  expect(outcomes(measures, { section: 'A' }, 2)?.[1]).toBe('notMet')
  expect(outcomes(measures, { section: null }, 2)?.[1]).toBe('open')
  expect(outcomes(trade, { park: 'harbin-new-area' })?.[1]).toBe('notMet')
  expect(outcomes(trade, { park: null })?.[1]).toBe('open')
  expect(outcomes(heiheKey, { ...heihe, enterpriseAge: 'new' })?.[1]).toBe('notMet')
  expect(outcomes(heiheKey, { ...heihe, enterpriseAge: null })?.[1]).toBe('open')
})
