import { beforeAll, expect, test, vi } from 'vitest'
import { Client } from 'pg'
import { recordedFigure } from '#lib/figures/figure'
import { issueReceipt, mostByMaker } from '#lib/receipts/issue'
import { findReceipt, recompute } from '#lib/receipts/queries'
import { stepsOf } from '#lib/receipts/steps'
import { contentOf } from '#tests/fixtures/content'
import { publishAct, publishNew, publishSource, type Pair } from '#tests/fixtures/publishing'
import { makePeople } from '#tests/fixtures/staff'

let people: Pair
let edition: number
const key = 'HLJ-2024-0001'
const value = (number: string) => contentOf('project', { value: { number, unit: 'yiYuan' } })

beforeAll(async () => {
  people = await makePeople()
  await publishSource(people)
  edition = await publishNew(people, 'project', key, value('1.5'))
})

const made = async (filter = {}) => {
  const outcome = await issueReceipt(recordedFigure(filter, 'value'), edition, 'maker')
  const receipt = outcome.ok ? await findReceipt(outcome.id) : null
  if (!receipt) throw new Error(JSON.stringify(outcome))
  return receipt
}

async function asOwner(...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

test('a flood is stopped for its maker alone, and what stands can still be had', async () => {
  const figure = (at: number) => recordedFigure({ min: String(at) }, 'count')
  for (let at = 0; at < mostByMaker; at += 1)
    expect(await issueReceipt(figure(at), edition, 'flood')).toMatchObject({ ok: true })
  expect(await issueReceipt(figure(9999), edition, 'flood')).toEqual({ ok: false, problem: 'busy' })
  expect(await issueReceipt(figure(0), edition, 'flood')).toMatchObject({ ok: true })
  expect(await issueReceipt(figure(9999), edition, 'somebody else')).toMatchObject({ ok: true })
})

test('a share of nothing is refused, and so is a figure that the edition does not have', async () => {
  const share = recordedFigure({ city: '230200', year: '1999' }, 'count', ['city'])
  expect(await issueReceipt(share, edition, 'm')).toEqual({ ok: false, problem: 'base' })
  expect(await issueReceipt({ kind: 'announced', key: 'nowhere' }, edition, 'm')).toEqual({
    ok: false,
    problem: 'unknown',
  })
})

test('the database refuses to change or remove a receipt, even to its owner', async () => {
  const { id } = await made()
  for (const statement of ['UPDATE receipt SET records = 0', 'DELETE FROM receipt', 'TRUNCATE receipt'])
    await expect(asOwner(statement)).rejects.toThrow(/is refused/)
  expect(await findReceipt(id)).not.toBeNull()
})

test('an old receipt keeps its answer and tells each later step with its reason', async () => {
  const receipt = await made({ year: '2024' })
  const second = await publishAct(people, [
    { kind: 'project', key, content: value('2.25'), change: 'correction' },
  ])
  const steps = await stepsOf(receipt.figure, edition, second)
  expect(steps).toMatchObject([
    {
      edition: second,
      reasonEn: 'as the test asks',
      before: { total: { valueCny: '150000000.00' } },
      after: { total: { valueCny: '225000000.00' } },
    },
  ])
  expect((await findReceipt(receipt.id))?.answer.total.valueCny).toBe('150000000.00')
  expect((await recompute(receipt)).reproduces).toBe(true)
})

test('data changed behind the portal’s back are a mismatch, said and logged', async () => {
  const receipt = await made({ city: '230100' })
  await asOwner(
    'ALTER TABLE version DISABLE TRIGGER version_keeps_the_rules',
    `UPDATE version SET value_cny = value_cny + 1 WHERE key = '${key}' AND from_edition = ${edition}`,
    'ALTER TABLE version ENABLE TRIGGER version_keeps_the_rules',
  )
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect((await recompute(receipt)).reproduces).toBe(false)
  expect(logged).toHaveBeenCalledWith(expect.stringContaining(receipt.id))
  logged.mockRestore()
})
