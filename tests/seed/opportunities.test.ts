import { beforeAll, expect, test } from 'vitest'
import { standings } from '#lib/opportunities/schema'
import { listSigners } from '#lib/projects/signers'
import {
  edition,
  everything,
  ofOpportunities,
  ofProjects,
  same,
  sameForEach,
} from '#tests/fixtures/list-reads'
import { loadSeed } from '#tests/fixtures/seed'

beforeAll(async () => {
  await loadSeed()
}, 120_000)

test('opportunities by standing, place and total investment, as the sources give it', async () => {
  await sameForEach(
    ofOpportunities,
    standings,
    (standing) => ({ standing }),
    (row, standing) => row.content.standing === standing,
  )
  await sameForEach(
    ofOpportunities,
    ['230100', '230600'],
    (city) => ({ city }),
    (row, city) => row.cityCode === city,
  )
  const yuan = (row: { valueCny: string | null }) =>
    row.valueCny === null ? null : BigInt(row.valueCny.split('.')[0] ?? '')
  expect(
    await same(
      ofOpportunities,
      { min: '50900000000', max: '50900000000' },
      (row) => yuan(row) === 50_900_000_000n,
    ),
  ).toBe(1)
  expect(
    await same(ofOpportunities, { min: '50900000001' }, (row) => (yuan(row) ?? 0n) > 50_900_000_000n),
  ).toBe(1)
})

test('who signed, where nothing is open, is who the list of projects shows', async () => {
  const projects = await everything(ofProjects)
  for (const filter of [
    { q: '石墨' },
    { industry: 'food' },
    { city: '230100' },
    { q: '石墨', city: '230100' },
    {},
  ]) {
    const { rows } = await ofProjects.list(filter, { sort: '-date', limit: 1000 }, edition)
    const signed = rows.filter(({ counting }) => counting !== 'notSigned')
    const keys = signed.flatMap(({ enterpriseKeys }) => enterpriseKeys)
    const { enterprises, parks, count, projects: number } = await listSigners(filter, edition, 1000)
    expect(number).toBe(signed.length)
    expect(count).toBe(new Set(keys).size)
    expect(new Set(enterprises.map(({ key }) => key))).toEqual(new Set(keys))
    for (const { key, projects: own } of enterprises)
      expect(own).toBe(signed.filter(({ enterpriseKeys }) => enterpriseKeys.includes(key)).length)
    expect(new Set(parks.map(({ key }) => key))).toEqual(
      new Set(signed.flatMap(({ parkKey }) => parkKey ?? [])),
    )
  }
  expect(projects.some(({ counting }) => counting === 'notSigned')).toBe(true)
  expect((await listSigners({ q: '石墨' }, edition)).count).toBeGreaterThan(0)
})
