import { beforeAll, expect, test } from 'vitest'
import { listLoggedChanges } from '#lib/corrections/queries'
import { listReceiptsTouched } from '#lib/corrections/receipts'
import { recordedFigure, type Figure } from '#lib/figures/figure'
import { issueReceipt } from '#lib/receipts/issue'
import { contentOf } from '#tests/fixtures/content'
import { publishAct, publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople, type People } from '#tests/fixtures/staff'

let people: People
const key = 'HLJ-2024-0001'

beforeAll(async () => {
  people = await makePeople()
  await publishSource(people)
  await publishNew(people, 'project', key)
  await publishNew(people, 'figure', 'announced-signed')
})

async function cite(figure: Figure, edition: number): Promise<string> {
  const made = await issueReceipt(figure, edition, 'test')
  if (!made.ok) throw new Error(made.problem)
  return made.id
}

test('a corrected project touches the receipts that held it before, and no others', async () => {
  const edition = 3
  const all = await cite(recordedFigure({}, 'count'), edition)
  const share = await cite(recordedFigure({ city: '230100' }, 'value', ['city']), edition)
  await cite(recordedFigure({ year: '2019' }, 'count'), edition)
  await cite(recordedFigure({}, 'count'), 1)
  const announced = await cite({ kind: 'announced', key: 'announced-signed' }, edition)
  const changed = contentOf('project', { value: { number: '4.5', unit: 'yiYuan' } })
  const figure = contentOf('figure', { quantity: { number: '173', unit: { zh: '个项目', en: 'projects' } } })
  const later = await publishAct(people, [
    { kind: 'project', key, content: changed, change: 'correction' },
    { kind: 'figure', key: 'announced-signed', content: figure, change: 'correction' },
  ])
  await cite(recordedFigure({}, 'count'), later)
  const { entries } = await listLoggedChanges({}, { limit: 10 }, later)
  const touched = await listReceiptsTouched(entries)
  const of = (kind: string) =>
    touched.get(entries.find((entry) => entry.kind === kind)?.id ?? 0)?.map(({ id }) => id)
  expect(of('project')?.sort()).toEqual([all, share].sort())
  expect(of('figure')).toEqual([announced])
})
