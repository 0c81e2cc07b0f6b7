import { expect, test } from 'vitest'
import { explorationOf } from '#lib/figures/exploration'

const asked = (parameters: Parameters<typeof explorationOf>[0]) => {
  const { exploration, problems } = explorationOf(parameters)
  const { view, rows, columns, measure } = exploration
  return { chosen: [view, rows, columns, measure], wrong: problems.map(({ name }) => name) }
}

test('where nothing is chosen, prefectures by years are counted', () => {
  expect(asked({})).toEqual({ chosen: ['table', 'city', 'year', 'count'], wrong: [] })
  expect(asked({ rows: 'year' }).chosen).toEqual(['table', 'year', 'city', 'count'])
  expect(asked({ columns: 'none' }).chosen).toEqual(['table', 'city', null, 'count'])
  expect(asked({ view: 'ranking' }).chosen).toEqual(['ranking', 'city', null, 'count'])
  expect(asked({ view: 'time', measure: 'value' }).chosen).toEqual(['time', 'year', null, 'value'])
  expect(asked({ view: 'map' }).chosen).toEqual(['map', 'city', null, 'count'])
})

test('what does not go together is named and not passed over', () => {
  expect(asked({ rows: 'city', columns: 'city' }).wrong).toEqual(['columns'])
  expect(asked({ view: 'map', rows: 'industry' }).wrong).toEqual(['rows'])
  expect(asked({ view: 'ranking', columns: 'year' }).wrong).toEqual(['columns'])
  expect(asked({ view: 'ranking', columns: 'none' }).wrong).toEqual([])
})

test('a county is not told apart by prefecture, nor a GB/T 4754 section by provincial field', () => {
  expect(asked({ city: '230102' })).toEqual({ chosen: ['table', 'industry', 'year', 'count'], wrong: [] })
  expect(asked({ city: '230102', rows: 'city' }).wrong).toEqual(['rows'])
  expect(asked({ city: '230102', view: 'map' }).wrong).toEqual(['view'])
  expect(asked({ industry: 'C', rows: 'stage', columns: 'industry' }).wrong).toEqual(['columns'])
  expect(asked({ city: '230100', view: 'map' }).wrong).toEqual([])
})

test('a ranking and a map begin with the largest', () => {
  expect(explorationOf({ view: 'ranking', measure: 'funds' }).exploration.order).toEqual({
    by: 'value',
    descending: true,
  })
  expect(explorationOf({ order: '-in.2024' }).exploration.order).toEqual({ by: 'in.2024', descending: true })
})
