import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonChunks } from '#lib/export/json'
import { begun, bodyOf } from '#lib/export/stream'

const head = { edition: 2, asOf: '2024-09-04T12:00:00+08:00', count: 3 }
async function* pagesOf<Page>(pages: Page[]): AsyncGenerator<Page> {
  yield* pages
}

test('a list in JSON is one document, however it was cut into pages', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.record({ text: fc.string({ unit: 'binary' }) }))),
      async (pages) => {
        const chunks = await Array.fromAsync(jsonChunks(head, pagesOf(pages), () => ({ next: null })))
        expect(JSON.parse(chunks.join(''))).toEqual({ ...head, items: pages.flat(), next: null })
      },
    ),
  ))

test('a body carries the chunks whole, characters of several bytes too', async () => {
  const chunks = ['黑龙江', '🌾', '', ' 256.56']
  expect(await new Response(bodyOf(pagesOf(chunks))).text()).toBe(chunks.join(''))
})

/** Pages that say how many of them were taken, and when nobody wants more. */
function counted(most: number) {
  const state = { taken: 0, closed: false }
  async function* pages() {
    try {
      for (; state.taken < most;) yield `page ${(state.taken += 1)}\n`
    } finally {
      state.closed = true
    }
  }
  return { state, pages: pages() }
}

test('nothing is read before the reader asks, nor more than it takes', async () => {
  const { state, pages } = counted(1000)
  const reader = bodyOf(pages).getReader()
  await setImmediate()
  expect(state.taken).toBe(0)
  for (const taken of [1, 2, 3]) {
    await reader.read()
    await setImmediate()
    expect(state.taken).toBe(taken)
  }
})

test('a reader who goes away ends the reading', async () => {
  const { state, pages } = counted(1000)
  const reader = bodyOf(pages).getReader()
  await reader.read()
  await reader.cancel()
  expect(state).toEqual({ taken: 1, closed: true })
})

test('a failure of the first page is known before anything is sent, and pages stay in order', async () => {
  async function* broken(): AsyncGenerator<string> {
    throw new Error('no database')
  }
  await expect(begun(broken())).rejects.toThrow('no database')
  expect(await Array.fromAsync(await begun(pagesOf(['a', 'b', 'c'])))).toEqual(['a', 'b', 'c'])
  expect(await Array.fromAsync(await begun(pagesOf([])))).toEqual([])
})
