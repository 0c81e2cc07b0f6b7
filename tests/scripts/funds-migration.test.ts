import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { validate } from '#lib/desk/kinds'
import { contentOf } from '#tests/fixtures/content'
import { asOwner, createDatabase, dropDatabase } from '#tests/helpers/database'
import { throwawayDir } from '#tests/helpers/throwaway-server'
import { migrate, migrationNames, migrationsDir } from '../../scripts/migrate'

const name = 'test_funds_migration'
const migration = '20261124000100_funds_and_reached'
const dir = throwawayDir()
const sources = [{ source: 'gazette', asPrinted: null }]
const entry = (stage: string, on: string) => ({ stage, on, note: null, sources })

/** Projects as they were stored before, and the milestone that each had reached. */
const stored: { content: Record<string, unknown>; reached: string | null }[] = [
  { content: contentOf('project', { stages: [] }), reached: 'signed' },
  {
    content: contentOf('project', { stages: [entry('ended', '2025'), entry('completed', '2024')] }),
    reached: 'completed',
  },
  { content: contentOf('project', { signing: 'notReported', stages: [] }), reached: null },
  {
    content: contentOf('project', { signing: 'notReported', stages: [entry('started', '2024-05')] }),
    reached: 'started',
  },
]

let url = ''
beforeAll(async () => {
  for (const before of migrationNames(migrationsDir).filter((each) => each < migration))
    cpSync(join(migrationsDir, before), join(dir, before), { recursive: true })
  url = await createDatabase(inject('databaseServer'), name, 'template0')
  await migrate(url, dir)
  await asOwner(url, async (client) => {
    // Past the rules of the tables, as if the desk of before had published them.
    await client.query('SET session_replication_role = replica')
    for (const [at, { content }] of stored.entries()) {
      await client.query(
        `INSERT INTO version (record_id, kind, key, change, state, content, author_ids,
          reviewer_id, from_edition, counting)
        VALUES ($1, 'project', $2, 'publication', 'published', $3, ARRAY[gen_random_uuid()],
          gen_random_uuid(), 1, 'counted')`,
        [at, `p-${at}`, JSON.stringify(content)],
      )
    }
    await client.query(`INSERT INTO version (record_id, kind, key, change, content, author_ids)
      VALUES (99, 'park', 'park', 'publication', '{}', ARRAY[gen_random_uuid()])`)
  })
  cpSync(join(migrationsDir, migration), join(dir, migration), { recursive: true })
  expect(await migrate(url, dir)).toEqual([migration])
})
afterAll(async () => {
  await dropDatabase(inject('databaseServer'), name)
  rmSync(dir, { recursive: true })
})

test('published projects get the columns that the desk would compute, and content as it would write it', () =>
  asOwner(url, async (client) => {
    const { rows } = await client.query<Record<'content' | 'reached' | 'funds_cny', unknown>>(
      'SELECT content, reached, funds_cny FROM published_version ORDER BY record_id',
    )
    expect(rows).toEqual(
      stored.map(({ content, reached }) => ({
        content: { ...content, funds: [] },
        reached,
        funds_cny: null,
      })),
    )
    for (const { content, reached } of rows) {
      const made = validate('project', content)
      expect(made.ok && made.columns).toMatchObject({ reached, fundsCny: null })
    }
  }))

test('other records stay as they are, and the rules hold again', () =>
  asOwner(url, async (client) => {
    const { rows } = await client.query(`SELECT content, reached FROM version WHERE kind = 'park'`)
    expect(rows).toEqual([{ content: {}, reached: null }])
    await expect(client.query(`UPDATE version SET reached = 'producing' WHERE key = 'p-0'`)).rejects.toThrow(
      /a published version changes only by being superseded/,
    )
  }))
