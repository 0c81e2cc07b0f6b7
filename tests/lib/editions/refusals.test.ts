import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { actAs } from '#lib/auth/acting'
import { createDraft, type DraftRef } from '#lib/desk/drafts'
import { contentOf, sourceKey } from '#tests/fixtures/content'
import { publishAct, publishNew, publishSource, submitChange, submitNew } from '#tests/fixtures/publishing'
import { makePeople, makeStaff, type People } from '#tests/fixtures/staff'

// Everything here is asked of PostgreSQL itself, as the owner of the tables, whom no permission stops.
let owner: Client
let people: People
let published: number
let key: string

const one = async <Row extends object>(query: string, values: unknown[] = []) =>
  (await owner.query<Row>(query, values)).rows[0] as Row
const newest = async () => (await one<{ max: number }>('SELECT max(number) FROM edition')).max
const record = <Result>(work: () => Promise<Result>) => actAs(people.recorder, work)
/** What is published and audited, as text. */
const everythingPublic = async () =>
  JSON.stringify(
    await one(`SELECT (SELECT jsonb_agg(v ORDER BY id) FROM version v WHERE from_edition IS NOT NULL) AS versions,
      (SELECT jsonb_agg(e ORDER BY number) FROM edition e) AS editions,
      (SELECT jsonb_agg(a ORDER BY id) FROM audit_entry a) AS audit,
      (SELECT jsonb_agg(t ORDER BY t) FROM project_total t) AS totals`),
  )

/** Asserts that the database refuses a statement, inside a transaction of several where given, and that all stays. */
async function refused(why: RegExp, statement: string, values: unknown[] = [], first: string[] = []) {
  const before = await everythingPublic()
  await owner.query('BEGIN')
  for (const step of first) await owner.query(step)
  await expect(owner.query(statement, values)).rejects.toThrow(why)
  await owner.query('ROLLBACK')
  expect(await everythingPublic()).toBe(before)
}

beforeAll(async () => {
  owner = new Client({ connectionString: process.env.DATABASE_URL })
  await owner.connect()
  people = await makePeople()
  await publishSource(people)
})
afterAll(() => owner.end())
beforeEach(async () => {
  key = `r-${randomUUID()}`
  await publishNew(people, 'project', key)
  published = (await one<{ id: number }>('SELECT id FROM version WHERE key = $1', [key])).id
})

const superseded = /changes only by being superseded, by the act that makes the newest edition/
const columns = async () =>
  (
    await owner.query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'version'::regclass AND attnum > 0 AND NOT attisdropped`,
    )
  ).rows.map(({ name }) => name)

/** A value other than the one that the column has. */
const other: Record<string, string> = {
  id: 'id + 1000000',
  record_id: `(SELECT id FROM record WHERE key = '${sourceKey}')`,
  kind: `'park'`,
  change: `'correction'`,
  state: `'draft'`,
  content: `content || '{"nameEn": "changed"}'`,
  author_ids: `author_ids || gen_random_uuid()`,
  reviewer_id: 'NULL',
  created_at: 'now()',
  updated_at: 'now()',
  submitted_at: 'now()',
  revision: 'revision + 1',
  from_edition: '(SELECT max(number) FROM edition) - 1',
  until_edition: '1',
  enterprise_keys: `'{changed}'`,
  cites: `'{changed}'`,
  search_tokens: `'{changed}'`,
  value_cny: '1',
  funds_cny: '1',
  strategic: 'true',
}

test('no column of a published version is changed', async () => {
  const names = await columns()
  expect(names.length).toBeGreaterThan(35)
  for (const name of names)
    await refused(
      superseded,
      `UPDATE version SET ${name} = ${other[name] ?? `'changed'`} WHERE id = ${published}`,
    )
})

test('a published version is not deleted, truncated or taken back', async () => {
  await refused(/never deleted/, `DELETE FROM version WHERE id = ${published}`)
  await refused(/what is published or audited stays/, 'TRUNCATE version CASCADE')
  await refused(/what is published or audited stays/, 'TRUNCATE record CASCADE')
  await refused(
    superseded,
    `UPDATE version SET state = 'submitted', from_edition = NULL, reviewer_id = NULL WHERE id = ${published}`,
  )
})

test('a record with a published version is not deleted', async () => {
  await refused(/violates foreign key/, 'DELETE FROM record WHERE key = $1', [key])
})

test('the end of a superseded version is not moved or taken away', async () => {
  await publishAct(people, [{ kind: 'project', key, change: 'withdrawal' }])
  await refused(superseded, `UPDATE version SET until_edition = NULL WHERE id = ${published}`)
  await refused(superseded, `UPDATE version SET until_edition = until_edition + 1 WHERE id = ${published}`)
})

test('a version does not end in another edition than the newest', async () => {
  await publishNew(people, 'park', key)
  const number = await newest()
  for (const until of [number - 1, number + 1, number + 5])
    await refused(superseded, `UPDATE version SET until_edition = ${until} WHERE id = ${published}`)
})

const copied = `record_id, kind, key, change, content, author_ids, counting`
test('no version is inserted that is published already, submitted or returned', async () => {
  const insert = (more: string, values: string) =>
    `INSERT INTO version (${copied}, ${more}) SELECT ${copied}, ${values} FROM version WHERE id = ${published}`
  await refused(
    /begins as a draft/,
    insert('state, from_edition, reviewer_id', `'published', from_edition, reviewer_id`),
  )
  await refused(/begins as a draft/, insert('state', `'submitted'`))
  await refused(/begins as a draft/, insert('state', `'returned'`))
  await refused(/begins as a draft/, insert('from_edition, reviewer_id', 'from_edition, reviewer_id'))
})

test('two drafts of one record are not open at once', async () => {
  const draft = `INSERT INTO version (${copied}) SELECT ${copied} FROM version WHERE id = ${published}`
  await refused(/version_one_draft/, draft, [], [draft])
})

const nextEdition = (reviewer = people.reviewer.id) =>
  `INSERT INTO edition (number, kind, reviewer_id) SELECT max(number) + 1, 'publication', '${reviewer}' FROM edition`
const publishIt = ({ id }: DraftRef, more = '') =>
  `UPDATE version SET state = 'published', from_edition = (SELECT max(number) FROM edition),
    reviewer_id = '${people.reviewer.id}' ${more} WHERE id = ${id}`

test('two versions of one record are not in force at once', async () => {
  const correction = await record(() => submitChange('project', key, contentOf('project')))
  await refused(/version_one_in_force/, publishIt(correction), [], [nextEdition()])
})

test('an author is not the reviewer', async () => {
  const draft = await record(() => submitNew('park', key))
  const own = `, reviewer_id = '${people.recorder.id}'`
  const statement = publishIt(draft).replace(/,\s*reviewer_id = '[^']*'/, own)
  expect(statement).toContain(people.recorder.id)
  await refused(/version_reviewer_is_no_author/, statement, [], [nextEdition()])
  await refused(
    /version_reviewer_is_no_author/,
    `UPDATE version SET reviewer_id = author_ids[1] WHERE id = ${draft.id}`,
  )
})

test('nothing is published without a reviewer, and nobody who is no member of staff reviews', async () => {
  const draft = await record(() => submitNew('park', key))
  const by = (reviewer: string) => publishIt(draft).replace(/'[^']*'\s+WHERE/, `${reviewer} WHERE`)
  await refused(/version_published_was_reviewed/, by('NULL'), [], [nextEdition()])
  await refused(/violates foreign key/, by('gen_random_uuid()'), [], [nextEdition()])
})

test('an author is not taken from a draft to make them its reviewer', async () => {
  const draft = await record(() => submitNew('park', key))
  await refused(
    /keeps its record and its authors/,
    `UPDATE version SET author_ids = ARRAY['${people.colleague.id}'::uuid] WHERE id = ${draft.id}`,
  )
  await refused(
    /what is published is what was submitted, unchanged/,
    publishIt(draft, `, author_ids = ARRAY['${people.colleague.id}'::uuid]`),
    [],
    [nextEdition()],
  )
})

test('nothing but what was submitted is published', async () => {
  const draft = await record(() => submitNew('project', `${key}-new`))
  for (const change of [
    `content = '{}'`,
    'value_cny = 1',
    `counting = 'framework'`,
    'revision = revision + 1',
    `kind = 'park'`,
  ])
    await refused(/what was submitted, unchanged/, publishIt(draft, `, ${change}`), [], [nextEdition()])
  const open = await record(() => createDraft('park', contentOf('park'), { key }))
  await refused(/only what was submitted/, publishIt(open), [], [nextEdition()])
})

test('nothing is published into an edition that is over, or with an end', async () => {
  const draft = await record(() => submitNew('park', key))
  const into = (edition: string) => publishIt(draft).replace('(SELECT max(number) FROM edition)', edition)
  await refused(/in the newest edition/, into('1'))
  await refused(/in the newest edition/, into('(SELECT max(number) + 1 FROM edition)'))
  await refused(
    /without an end/,
    publishIt(draft, ', until_edition = (SELECT max(number) + 1 FROM edition)'),
    [],
    [nextEdition()],
  )
})

test('editions follow each other without a gap, and none is changed or taken away', async () => {
  const insert = (number: number) =>
    `INSERT INTO edition (number, kind, reviewer_id) VALUES (${number}, 'publication', '${people.reviewer.id}')`
  const number = await newest()
  for (const wrong of [number - 1, number, number + 2, 0, -1])
    await refused(/does not follow edition|duplicate key/, insert(wrong))
  const stays = /what is published or audited stays/
  await refused(stays, `UPDATE edition SET published_at = now() WHERE number = ${number}`)
  await refused(stays, `DELETE FROM edition WHERE number = ${number}`)
  await refused(stays, 'TRUNCATE edition CASCADE')
})

test('an edition takes its time from the database, later than the one before, whatever it is given', async () => {
  const reviewer = (await makeStaff('reviewer')).id
  for (const given of ['2001-01-01', '2101-01-01']) {
    await owner.query(
      `INSERT INTO edition (number, published_at, kind, reviewer_id) SELECT max(number) + 1, $1, 'publication', $2 FROM edition`,
      [given, reviewer],
    )
    const { rows } = await owner.query<{ at: Date; now: Date }>(
      'SELECT published_at AS at, clock_timestamp() AS now FROM edition ORDER BY number DESC LIMIT 2',
    )
    const [last, before] = rows
    expect(last?.at.getTime()).toBeGreaterThan(before?.at.getTime() ?? Infinity)
    expect(Math.abs((last?.at.getTime() ?? 0) - (last?.now.getTime() ?? Infinity))).toBeLessThan(10_000)
  }
})

test('the audit is not changed, deleted or truncated', async () => {
  const stays = /what is published or audited stays/
  await refused(stays, `UPDATE audit_entry SET detail = 'changed'`)
  await refused(stays, 'DELETE FROM audit_entry')
  await refused(stays, 'TRUNCATE audit_entry')
  await refused(stays, 'UPDATE audit_entry SET id = id WHERE false')
})

test('a correction or withdrawal is not submitted without a reason', async () => {
  const correction = await record(() => submitChange('project', key, contentOf('project')))
  await refused(/version_change_has_reason/, `UPDATE version SET reason = NULL WHERE id = ${correction.id}`)
})

test('a project is not published uncounted', async () => {
  const draft = await record(() => submitNew('project', `${key}-new`))
  await owner.query(`UPDATE version SET counting = NULL WHERE id = ${draft.id}`)
  await refused(/version_published_is_counted/, publishIt(draft), [], [nextEdition()])
})
