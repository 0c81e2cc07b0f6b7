import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Typed } from '#lib/desk/drafts'
import { kinds, type Kind } from '#lib/editions/kinds'
import { latestEdition } from '#lib/editions/as-of'
import { contentOf } from '#tests/fixtures/content'
import { everyRead } from '#tests/fixtures/every-read'
import { publishAct, type Wanted } from '#tests/fixtures/publishing'
import { makePeople, type People } from '#tests/fixtures/staff'

let people: People
const sources = [{ source: 'base', asPrinted: null }]

/** What ties a record to the base records of other kinds, so that every read has something to find. */
const ties: Record<Kind, Typed> = {
  source: {},
  park: { sources },
  enterprise: { sources },
  event: { sources, attendance: [{ enterprise: 'base', role: 'attended', sources }] },
  project: { sources, event: 'base', enterprises: ['base'], park: 'base' },
  figure: { sources, subject: { kind: 'event', key: 'base' } },
  policy: { sources },
  opportunity: { sources, park: 'base', officer: 'base' },
  officer: { sources },
}
/** What ties further records to the base record of their own kind. */
const own: Partial<Record<Kind, Typed>> = {
  event: { partOf: 'base' },
  figure: { partOf: 'base' },
  project: { event: null, laterSignings: [{ event: 'base', on: '2024-10', sources }] },
}
const named = (kind: Kind, name: string): Typed =>
  kind === 'source'
    ? { describes: { zh: `来源${name}`, en: `A trial ${name}` } }
    : kind === 'figure'
      ? { name: { zh: `数据${name}`, en: `A trial ${name}` } }
      : { nameEn: `A trial ${name}` }

/** One act on records of several kinds: some new ones, corrections of the base records, and some taken back. */
const acts = fc.record({
  add: fc.subarray([...kinds]),
  correct: fc.subarray([...kinds]),
  withdraw: fc.array(fc.nat(1000), { maxLength: 2 }),
  name: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((name) => /^[^\0]*\S[^\0]*$/.test(name)),
})

let free: { kind: Kind; key: string }[] = []
let made = 0

async function take({
  add,
  correct,
  withdraw,
  name,
}: typeof acts extends fc.Arbitrary<infer Act> ? Act : never) {
  const gone = [
    ...new Set(withdraw.map((at) => free[at % Math.max(free.length, 1)]).filter((one) => one !== undefined)),
  ]
  free = free.filter((one) => !gone.includes(one))
  const added = add.map((kind) => ({ kind, key: `free-${(made += 1)}` }))
  free.push(...added)
  const content = (kind: Kind, more?: Typed) =>
    contentOf(kind, { ...ties[kind], ...more, ...named(kind, name) })
  const wanted: Wanted[] = [
    ...gone.map((one) => ({ ...one, change: 'withdrawal' as const })),
    ...correct.map((kind) => ({ kind, key: 'base', content: content(kind), change: 'correction' as const })),
    ...added.map((one) => ({
      ...one,
      content: content(one.kind, own[one.kind]),
      change: 'publication' as const,
    })),
  ]
  return wanted.length > 0 && publishAct(people, wanted)
}

beforeAll(async () => {
  people = await makePeople()
  const base = (kind: Kind) => ({
    kind,
    key: 'base',
    content: contentOf(kind, ties[kind]),
    change: 'publication' as const,
  })
  await publishAct(people, kinds.map(base))
})

const answersAt = async (edition: number) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(everyRead).map(async ([name, read]) => [name, await read(edition)] as const),
    ),
  )

test('records of every kind: whatever is published, corrected and withdrawn, older editions answer as they did', async () => {
  const said = [await answersAt(0), await answersAt(1)]
  await fc.assert(
    fc.asyncProperty(acts, async (act) => {
      if (await take(act)) said.push(await answersAt((await latestEdition()).number))
      for (const [edition, answers] of said.entries()) expect(await answersAt(edition)).toEqual(answers)
    }),
    {
      numRuns: 9,
      endOnFailure: true,
      // The next test needs a history in which every read had something to say.
      seed: 20261122,
      examples: [[{ add: [...kinds], correct: [...kinds], withdraw: [], name: 'x' }]],
    },
  )
  expect(said.length).toBeGreaterThan(6)
}, 120_000)

test('each of these reads has something to say, and says something else at another edition', async () => {
  const { number } = await latestEdition()
  const answers = []
  for (let edition = 0; edition <= number; edition += 1) answers.push(await answersAt(edition))
  for (const name of Object.keys(everyRead)) {
    const texts = answers.map((answer) =>
      JSON.stringify(answer[name], (_, value: unknown) => (value instanceof Map ? [...value] : value)),
    )
    expect(new Set(texts).size, name).toBeGreaterThan(1)
  }
})

test('every function of lib that reads an edition is among them', () => {
  const lib = new URL('../../../lib/', import.meta.url)
  const rooms =
    'corrections editions enterprises events figures officers opportunities parks policies projects search sources'.split(
      ' ',
    )
  const declared = rooms.flatMap((room) =>
    readdirSync(new URL(`${room}/`, lib)).flatMap((file) => {
      const text = readFileSync(new URL(`${room}/${file}`, lib), 'utf8')
      const functions = text.matchAll(
        /^export (?:async )?function (\w+)(?:<\w+>)?\(([^)]*\bedition: number[^)]*|number: number)\)/gm,
      )
      const lists = text.matchAll(/^ {2}(?:list|each|count|get): (\w+),$/gm)
      return [...functions, ...lists].map((match) => match[1] ?? '')
    }),
  )
  /** Conditions and the columns that a query is made of; and reads of one record that findRecord makes. */
  const parts = ['inForce', 'getPublished']
  expect(declared.length).toBeGreaterThan(40)
  expect(declared.filter((name) => !parts.includes(name) && !(name in everyRead))).toEqual([])
})
