import { beforeAll, expect, test } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { beijingDay } from '#lib/dates/beijing-time'
import { listPublishedPolicies } from '#lib/policies/queries'
import { hasExpired } from '#lib/policies/validity'
import { validities } from '#lib/policies/where'
import { contentOf } from '#tests/fixtures/content'
import { publishAct, publishSource } from '#tests/fixtures/publishing'
import { makePeople } from '#tests/fixtures/staff'

const today = Temporal.PlainDate.from(beijingDay(new Date().toISOString()))
/** Ends around the day of the edition, to the day, the month and the year. */
const ends = [-400, -40, -1, 0, 1, 40, 400].flatMap((days) => {
  const day = today.add({ days }).toString()
  return [day, day.slice(0, 7), day.slice(0, 4)]
})

let edition = 0
beforeAll(async () => {
  const people = await makePeople()
  await publishSource(people)
  edition = await publishAct(
    people,
    [null, ...new Set(ends)].map((validUntil) => ({
      kind: 'policy' as const,
      key: `until-${validUntil}`,
      content: contentOf('policy', { validUntil }),
      change: 'publication' as const,
    })),
  )
})

test('the filter finds exactly what the mark beside a policy says, and everything once', async () => {
  const found = await Promise.all(
    validities.map(async (validity) => {
      const { rows } = await listPublishedPolicies({ validity }, { sort: '-date', limit: 100 }, edition)
      return rows.map(({ content: { validUntil } }) => {
        const said =
          validUntil === null ? 'notStated' : hasExpired(validUntil, today.toString()) ? 'expired' : 'valid'
        expect([validUntil, said]).toEqual([validUntil, validity])
        return String(validUntil)
      })
    }),
  )
  expect(found.flat().sort()).toEqual(['null', ...new Set(ends)].sort())
})
