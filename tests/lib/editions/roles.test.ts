import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actAs } from '#lib/auth/acting'
import { publicDb } from '#lib/db/public'
import { createDraft } from '#lib/desk/drafts'
import { returnDraft } from '#lib/desk/review'
import { getPublished, historyOf, listCiting, titlesOf } from '#lib/editions/queries'
import { getTotals } from '#lib/figures/queries'
import { countPublishedProjects, listPublishedProjects } from '#lib/projects/queries'
import { issueReceipt } from '#lib/receipts/issue'
import { recordedFigure } from '#lib/figures/figure'
import { keepPressPdf } from '#lib/press/queries'
import { searchPublished } from '#lib/search/queries'
import { contentOf, sourceKey } from '#tests/fixtures/content'
import { pressDraftOf, release } from '#tests/fixtures/press'
import { publishNew, publishSource, submitNew } from '#tests/fixtures/publishing'
import { makePeople, type People } from '#tests/fixtures/staff'

const connect = async (role?: string) => {
  const options = role && `-c role=${role}`
  const client = new Client({ connectionString: process.env.DATABASE_URL, options })
  await client.connect()
  return client
}
const views = [
  'published_edition',
  'published_press_pack',
  'published_press_pdf',
  'published_receipt',
  'published_subtotal',
  'published_total',
  'published_version',
]
const denied = { code: '42501' }
/** A view that joins or computes is not written to by anybody. */
const notWritten = { code: expect.stringMatching(/^(42501|0A000|55000|42809)$/) as string }

let people: People
const [owner, asPublic, asStaff] = [
  await connect(),
  await connect('portal_public'),
  await connect('portal_staff'),
]
const names = async (query: string) =>
  (await owner.query<{ name: string }>(query)).rows.map(({ name }) => name)
const relations = await names(
  `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY 1`,
)
const sequences = await names(
  `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S'`,
)
const columnsOf = (relation: string) =>
  names(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = '${relation}'::regclass AND attnum > 0 AND NOT attisdropped`,
  )
const hidden = relations.filter((name) => !views.includes(name))

beforeAll(async () => {
  people = await makePeople()
  await publishSource(people)
  await publishNew(people, 'project', 'HLJ-2024-9001')
  // The public reads what is out of these too, and each has something in it.
  const edition = await publishNew(people, 'event', 'trial-event')
  await release(people.colleague, people.reviewer, pressDraftOf('trial-event', edition))
  await issueReceipt(recordedFigure({}, 'count'), edition, 'trial')
  await keepPressPdf('trial-event', 1, 'zh', new Uint8Array(Buffer.from(`%PDF-1.7\n${'x'.repeat(1000)}`)))
})
afterAll(() => Promise.all([owner, asPublic, asStaff].map((client) => client.end())))

describe('the public role', () => {
  test('knows itself', async () => {
    const [row] = await publicDb().$queryRaw<{ role: string }[]>`SELECT current_user::text AS role`
    expect(row?.role).toBe('portal_public')
  })

  test.each(views)('reads %s', async (view) => {
    const { rows } = await asPublic.query(`SELECT * FROM ${view}`)
    expect(rows.length).toBeGreaterThan(0)
  })

  test('reads no column of any other table or view', async () => {
    expect(hidden).toEqual(
      expect.arrayContaining(['version', 'staff', 'staff_session', 'audit_entry', 'record']),
    )
    for (const relation of hidden) {
      await expect(asPublic.query(`SELECT count(*) FROM ${relation}`), relation).rejects.toMatchObject(denied)
      for (const column of await columnsOf(relation))
        await expect(asPublic.query(`SELECT "${column}" FROM ${relation}`), column).rejects.toMatchObject(
          denied,
        )
    }
  })

  test('sees nothing of people and drafts in these views', async () => {
    const seen: string[] = []
    for (const view of views) seen.push(...(await columnsOf(view)))
    expect(seen).toContain('content')
    for (const column of [
      'author_ids',
      'reviewer_id',
      'state',
      'return_reason',
      'form_token',
      'submitted_at',
      'approved_by',
      'withdrawn_by',
    ])
      expect(seen).not.toContain(column)
  })

  test('writes nothing anywhere', async () => {
    for (const relation of relations) {
      const [column = ''] = await columnsOf(relation)
      for (const statement of [
        `INSERT INTO ${relation} DEFAULT VALUES`,
        `UPDATE ${relation} SET "${column}" = "${column}"`,
        `DELETE FROM ${relation}`,
        `TRUNCATE ${relation}`,
      ])
        await expect(asPublic.query(statement), statement).rejects.toMatchObject(notWritten)
    }
    for (const sequence of sequences)
      await expect(asPublic.query(`SELECT nextval('${sequence}')`), sequence).rejects.toMatchObject(denied)
    await expect(asPublic.query('CREATE TABLE public.own ()')).rejects.toMatchObject(denied)
  })

  test('gains nothing from the functions of the schema', async () => {
    const own = await names(
      `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND pronargs = 0
        AND prorettype <> 'trigger'::regtype`,
    )
    expect(own).toEqual(expect.arrayContaining(['latest_edition', 'rebuild_project_total']))
    for (const name of own)
      await expect(asPublic.query(`SELECT ${name}()`), name).rejects.toMatchObject(denied)
  })
})

describe('the staff role', () => {
  const edition = `INSERT INTO edition (number, kind, reviewer_id) SELECT 1, 'publication', id FROM staff`
  test.each([
    'UPDATE edition SET published_at = now()',
    'DELETE FROM edition',
    'TRUNCATE edition CASCADE',
    `UPDATE audit_entry SET detail = ''`,
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    'TRUNCATE version',
    'DELETE FROM record',
    'DELETE FROM staff',
    'INSERT INTO project_total SELECT * FROM project_total',
    'UPDATE project_total SET value_cny = 0',
    'DELETE FROM project_total',
    'SELECT rebuild_project_total()',
    'ALTER TABLE version DISABLE TRIGGER ALL',
    'ALTER TABLE edition DISABLE TRIGGER edition_stays',
    'DROP TRIGGER version_keeps_the_rules ON version',
    'ALTER TABLE version DROP CONSTRAINT version_reviewer_is_no_author',
    `CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
    'CREATE OR REPLACE VIEW published_version AS SELECT * FROM version',
    'SET session_replication_role = replica',
    'DROP TABLE audit_entry',
    'GRANT SELECT ON version TO portal_public',
    'CREATE TABLE public.own ()',
  ])('may not %s', async (statement) => {
    const acl = `SELECT relacl::text FROM pg_class WHERE relname = 'version'`
    const before = (await owner.query(acl)).rows
    await asStaff.query(statement).then(
      () => expect(statement).toMatch(/^GRANT/),
      (error: unknown) => expect(error).toMatchObject(denied),
    )
    expect((await owner.query(acl)).rows).toEqual(before)
  })

  test('may not make an edition out of order', async () => {
    await expect(asStaff.query(edition)).rejects.toThrow(/does not follow|duplicate key/)
  })

  test('may not change a published version', async () => {
    const published = `WHERE from_edition IS NOT NULL`
    await expect(asStaff.query(`UPDATE version SET content = '{}' ${published}`)).rejects.toThrow(
      /superseded/,
    )
    await expect(asStaff.query(`DELETE FROM version ${published}`)).rejects.toThrow(/never deleted/)
  })
})

describe('an unpublished record', () => {
  const make: Record<string, (key: string) => Promise<unknown>> = {
    draft: (key: string) => createDraft('project', contentOf('project', { nameEn: 'Unseen' }), { key }),
    submitted: (key: string) => submitNew('project', key, contentOf('project', { nameEn: 'Unseen' })),
    returned: async (key: string) => {
      const { id } = await submitNew('project', key, contentOf('project', { nameEn: 'Unseen' }))
      await actAs(people.reviewer, () => returnDraft(id, 'why'))
    },
  }

  test.each(Object.entries(make))('is seen nowhere in public as a %s', async (_state, write) => {
    const [key, edition] = [randomUUID(), 2]
    const before = await getTotals({}, edition)
    expect(before.count).toBe(1)
    await actAs(people.recorder, () => write(key))
    expect((await asPublic.query('SELECT FROM published_version WHERE key = $1', [key])).rowCount).toBe(0)
    expect(await getPublished('project', key, edition)).toBeNull()
    expect(await historyOf('project', key, edition)).toEqual([])
    expect((await titlesOf([`project:${key}`], edition)).size).toBe(0)
    expect((await searchPublished({ q: 'unseen' }, edition)).hits).toEqual([])
    expect((await listCiting(`source:${sourceKey}`, edition)).map((row) => row.key)).toEqual([
      'HLJ-2024-9001',
    ])
    const { rows } = await listPublishedProjects({}, { sort: '-date' }, edition)
    expect(rows.map((row) => row.key)).toEqual(['HLJ-2024-9001'])
    expect(await countPublishedProjects({}, edition)).toBe(1)
    expect(await getTotals({}, edition)).toEqual(before)
  })
})
