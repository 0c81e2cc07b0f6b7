import { expect, test } from 'vitest'
import { effectOn, scopesOf, type Counted } from '#lib/desk/effect'

const project: Counted = {
  counting: 'counted',
  valueCny: '2160000000.00',
  eventKey: 'industry-transfer-2024',
  cityCode: '230100',
  onDate: '2024-08-31',
}
const total = { count: 24, countWithValue: 20, valueCny: '98238000000.00' }
const all = { by: 'all', value: '' } as const

test('a new project adds one, and its value to the fen', () => {
  const after = { ...project, valueCny: '0.01' }
  expect(effectOn(total, all, null, after)).toEqual({
    count: 25,
    countWithValue: 21,
    valueCny: '98238000000.01',
  })
})

test('a project with no disclosed value is counted and leaves the sum alone', () => {
  const after = { ...project, valueCny: null }
  expect(effectOn(total, all, null, after)).toEqual({
    count: 25,
    countWithValue: 20,
    valueCny: '98238000000.00',
  })
})

test('a withdrawal takes the project and its value out', () => {
  expect(effectOn(total, all, project, null)).toEqual({
    count: 23,
    countWithValue: 19,
    valueCny: '96078000000.00',
  })
})

test('a framework agreement leaves the total as it is, and becoming a contract enters it', () => {
  const framework = { ...project, counting: 'framework' }
  expect(effectOn(total, all, null, framework)).toEqual(total)
  expect(effectOn(total, all, framework, project).count).toBe(25)
})

test('a corrected amount changes the sum by the difference', () => {
  const after = { ...project, valueCny: '2161000000.00' }
  expect(effectOn(total, all, project, after)).toEqual({ ...total, valueCny: '98239000000.00' })
})

test('a project that moves to another city leaves one total and enters the other', () => {
  const after = { ...project, cityCode: '230600' }
  expect(scopesOf(project, after)).toEqual([
    all,
    { by: 'event', value: 'industry-transfer-2024' },
    { by: 'city', value: '230100' },
    { by: 'city', value: '230600' },
    { by: 'year', value: '2024' },
  ])
  expect(effectOn(total, { by: 'city', value: '230100' }, project, after).count).toBe(23)
  expect(effectOn(total, { by: 'city', value: '230600' }, project, after).count).toBe(25)
})

test('what a project does not say has no total', () => {
  const bare = { ...project, eventKey: null, cityCode: null, onDate: '' }
  expect(scopesOf(null, bare)).toEqual([all])
})
