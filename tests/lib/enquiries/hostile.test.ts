import fc from 'fast-check'
import { expect, test } from 'vitest'
import { POST as postErase } from '#app/[locale]/enquiries/[reference]/erase/route'
import { POST as postMessage } from '#app/[locale]/enquiries/[reference]/message/route'
import { staffDb } from '#lib/db/staff'
import { asked, calmToken, postEnquiry, typedEnquiry } from '#tests/fixtures/enquiry'

const fields = [...Object.keys(typedEnquiry), 'formToken', 'kept', 'website', '$ACTION_ID_x', '__proto__']

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\0',
    '\ud800',
    "'; DROP TABLE enquiry; --",
    'a@example.com\r\nBcc: b@example.com',
    'officer:no-such',
    'park:../../etc',
    '230000',
    '999999',
    'new-materials',
    '{text} {0, plural}',
    'x'.repeat(60_000),
    '../../x',
  ),
)
type Sent = { body: BodyInit; type?: string }

/** A good form with some fields spoiled: most get far. */
const spoiled: fc.Arbitrary<Sent> = fc
  .array(fc.tuple(fc.constantFrom(...fields), nasty), { maxLength: 4 })
  .map((changes) => {
    const body = new URLSearchParams({ ...typedEnquiry, email: '', formToken: calmToken() })
    for (const [name, value] of changes) body.set(name, value)
    return { body }
  })
/** Fields said twice, or as files. */
const doubled: fc.Arbitrary<Sent> = fc
  .array(fc.tuple(fc.constantFrom(...fields), nasty, fc.boolean()), { maxLength: 12 })
  .map((entries) => {
    const body = new FormData()
    for (const [name, value, file] of entries)
      if (file) body.append(name, new Blob([value]), 'x.exe')
      else body.append(name, value)
    return { body }
  })
/** Bytes that are no form, whatever they call themselves. */
const bytes: fc.Arbitrary<Sent> = fc.record({
  body: fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array)),
  type: fc.constantFrom(
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'application/json',
    'application/x-www-form-urlencoded; charset=utf-16',
    'text/plain',
    '',
  ),
})
const percent: fc.Arbitrary<Sent> = fc
  .string({ unit: fc.constantFrom('%', '=', '&', '0', 'f', 'G', 'é'), maxLength: 80 })
  .map((body) => ({ body, type: 'application/x-www-form-urlencoded' }))

test('10,000 hostile form bodies are each refused or taken, and memory stays bounded', async () => {
  const { reference, secret } = await asked()
  const statuses = new Map<number, number>()
  const send = (sent: Sent, at: number, headers: Record<string, string>): Promise<Response> => {
    if (at % 5 < 3) return postEnquiry(sent.body, headers)
    const request = new Request('http://portal/x', { method: 'POST', body: sent.body, headers })
    return at % 5 === 3
      ? postMessage(request, { params: Promise.resolve({ locale: 'zh', reference }) })
      : postErase(request, { params: Promise.resolve({ locale: 'xx', reference: secret }) })
  }
  const bodies = fc.sample(fc.oneof({ weight: 5, arbitrary: spoiled }, doubled, bytes, percent), 10_000)
  const heaps: number[] = []
  for (let from = 0; from < bodies.length; from += 100) {
    // Otherwise the limits would refuse most of them before anything is looked at.
    await staffDb().$executeRaw`DELETE FROM enquiry_making`
    const answers = await Promise.all(
      bodies.slice(from, from + 100).map((sent, at) => {
        const headers: Record<string, string> = { 'x-forwarded-for': `198.51.100.${at}` }
        if (sent.type !== undefined) headers['content-type'] = sent.type
        return send(sent, at, headers)
      }),
    )
    for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1)
    heaps.push(process.memoryUsage().heapUsed)
  }
  expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(10_000)
  expect([...statuses.keys()].filter((status) => ![303, 400, 404].includes(status))).toEqual([])
  // The hostile ones reached the database: refused ones are kept, and harmless ones became enquiries.
  expect(await staffDb().enquiry.count()).toBeGreaterThan(100)
  expect(await staffDb().enquiryKept.count()).toBeGreaterThan(1000)
  expect(Math.max(...heaps)).toBeLessThan(1_500_000_000)
}, 600_000)
