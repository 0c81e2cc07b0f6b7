import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zipped, type ZipEntry } from '#lib/export/zip'
import { bytesOf, unzipped } from '#tests/e2e/support/archive'

const at = new Date('2026-11-22T04:00:00Z')
async function* listed(entries: ZipEntry[]) {
  yield* entries
}

test('what went in comes out, however it was cut, and equal entries make equal bytes', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.string({ unit: 'grapheme' })), { maxLength: 4 }), async (parts) => {
      const entries = parts.map((chunks, number) => ({ name: `${number}.txt`, chunks }))
      const archive = await bytesOf(zipped(listed(entries), at))
      const files = await unzipped(archive)
      expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual(
        entries.map(({ name, chunks }) => [name, Buffer.from(chunks.join('')).toString()]),
      )
      expect(await bytesOf(zipped(listed(entries), at))).toEqual(archive)
    }),
    { numRuns: 40 },
  ))

/** An entry that never ends by itself, and what became of it. */
function endless() {
  const state = { taken: 0, closed: false }
  async function* chunks() {
    try {
      for (; ; state.taken += 1) yield `${state.taken} ${Math.sin(state.taken)}\n`.repeat(200)
    } finally {
      state.closed = true
    }
  }
  return { state, chunks: chunks() }
}

test('a reader who goes away ends the reading, and a slow one is not read ahead for', async () => {
  const { state, chunks } = endless()
  const archive = zipped(listed([{ name: 'endless', chunks }]), at)
  await archive.next()
  for (let turn = 0; turn < 200; turn += 1) await setImmediate()
  expect(state.taken).toBeLessThan(400)
  await archive.return(undefined)
  for (let turn = 0; turn < 20; turn += 1) await setImmediate()
  expect(state.closed).toBe(true)
})

test('an entry that fails ends the archive with its error, and no whole archive', async () => {
  async function* broken() {
    yield 'begun'
    throw new Error('no database')
  }
  await expect(bytesOf(zipped(listed([{ name: 'broken', chunks: broken() }]), at))).rejects.toThrow(
    'no database',
  )
  async function* none(): AsyncGenerator<ZipEntry> {
    yield { name: 'first', chunks: ['whole'] }
    throw new Error('no second')
  }
  await expect(bytesOf(zipped(none(), at))).rejects.toThrow('no second')
})
