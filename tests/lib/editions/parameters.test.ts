import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readParameters, sorts, type RawParameters } from '#lib/editions/parameters'
import { ProjectFilter } from '#lib/projects/filter'

const read = (raw: RawParameters) => readParameters(ProjectFilter, raw)
const problems = (raw: RawParameters) => read(raw).problems.map(({ name }) => name)

test('what a form sends empty is no filter, and without an order the newest come first', () => {
  const empty = Object.fromEntries(
    [...Object.keys(ProjectFilter.shape), 'sort', 'edition'].map((name) => [name, '']),
  )
  expect(read(empty)).toEqual({
    filter: {},
    list: { sort: '-date' },
    asOf: { edition: undefined, asOf: undefined },
    problems: [],
    unknownNames: [],
  })
})

test('good values are a filter, a list and an edition', () => {
  const raw = {
    q: ' 金蝶 ',
    city: '230100',
    min: '1.50',
    sort: 'name',
    limit: '20',
    after: 'x~HLJ-1',
    asOf: '2024-09-04',
  }
  expect(read(raw)).toMatchObject({
    filter: { q: '金蝶', city: '230100', min: '1.50' },
    list: { sort: 'name', limit: 20, after: 'x~HLJ-1' },
    asOf: { asOf: '2024-09-04' },
    problems: [],
  })
})

describe('a value that means nothing is a problem of its name, and never a filter passed over', () => {
  test.each([
    ['city', '440300'],
    ['city', '230000'],
    ['city', '9'],
    ['industry', 'steel'],
    ['industry', 'c'],
    ['strategic', '0'],
    ['stage', 'finished'],
    ['reached', 'ended'],
    ['funds', 'yes'],
    ['agreement', 'none'],
    ['year', '24'],
    ['year', '２０２４'],
    ['year', '2024-08'],
    ['min', '1,000'],
    ['min', '-5'],
    ['min', '1e9'],
    ['max', '１２'],
    ['max', '9'.repeat(30)],
    ['max', 'NaN'],
    ['event', 'a b'],
    ['event', '../x'],
    ['enterprise', "x' OR 1=1"],
    ['enterprise', 'none'.repeat(30)],
    ['counting', 'all'],
    ['q', 'x'.repeat(101)],
    ['q', 'a\0b'],
    ['q', '   '],
    ['sort', 'random'],
    ['sort', 'DATE'],
    ['limit', '0'],
    ['limit', '-1'],
    ['limit', '1.5'],
    ['limit', '99999999'],
    ['after', 'no-tilde'],
    ['after', 'a\0~b'],
    ['after', '~'],
  ])('%s=%j', (name, value) => {
    expect(problems({ [name]: value })).toEqual([name])
    expect(read({ [name]: value }).problems[0]?.value).toBe(value.slice(0, 100))
  })
})

test('a cursor of another order is a problem, since it would leave out records unseen', () => {
  expect(problems({ sort: '-value', after: '2024-08-31~HLJ-2024-0001' })).toEqual(['after'])
  expect(problems({ sort: '-value', after: '-1~HLJ-2024-0001' })).toEqual([])
  expect(problems({ sort: 'value', after: '98238000000.00~HLJ-2024-0001' })).toEqual([])
  expect(problems({ sort: '-date', after: '2024-08-31~HLJ-2024-0001' })).toEqual([])
})

test('a parameter that is given twice is a problem, even with the same value', () => {
  expect(problems({ year: ['2023', '2024'] })).toEqual(['year'])
  expect(problems({ sort: ['name', 'name'] })).toEqual(['sort'])
  expect(problems({ edition: ['1', '2'] })).toEqual(['edition'])
})

test('several bad values are all named, and the names nobody knows apart', () => {
  const raw = { city: '1', year: 'x', sort: 'y', colour: 'red', utm_source: ['a', 'b'], stage: 'started' }
  const { filter, unknownNames } = read(raw)
  expect(problems(raw).sort()).toEqual(['city', 'sort', 'year'])
  expect(unknownNames).toEqual(['colour', 'utm_source'])
  // With a problem the caller lists nothing; the filter must not look like everything.
  expect(filter).toEqual({})
})

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('none', '1', '2024', ...sorts),
  fc.array(fc.string()),
)
const names = fc.oneof(
  fc.constantFrom(...Object.keys(ProjectFilter.shape), 'sort', 'after', 'limit'),
  fc.string(),
)

test('nothing that an address can say is thrown at, and without a problem everything known is taken up', () =>
  fc.assert(
    fc.property(fc.dictionary(names, anything), (raw) => {
      const { filter, list, problems: wrong, unknownNames } = read(raw)
      const given = Object.keys(raw).filter((name) => raw[name] !== '')
      const taken = new Set([...Object.keys(filter), ...Object.keys(list), ...unknownNames])
      if (wrong.length === 0) expect(given.filter((name) => !taken.has(name))).toEqual([])
      expect(wrong.every(({ name }) => given.includes(name))).toBe(true)
    }),
    { numRuns: 500 },
  ))
