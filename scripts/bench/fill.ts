import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { migrate } from '../migrate'
import { countsFor, drawnSql, firstId, shapesJson, shapesSql, versionsSql } from './synthetic-projects'
import { othersSql } from './synthetic-others'

/** The people of a synthetic database: nobody can sign in as them. */
export const people = { recorder: 'bench-recorder', reviewer: 'bench-reviewer' } as const

/**
 * Brings an empty database to the newest migration and fills it with so many synthetic projects and what they refer to.
 * `url` must be a superuser's: the rules by trigger are passed over, so the rows have to keep them by themselves.
 */
export async function fillDatabase(url: string, projects: number): Promise<void> {
  await migrate(url)
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`SET session_replication_role = replica; SET synchronous_commit = off;
      SET maintenance_work_mem = '512MB'; SET work_mem = '128MB'`)
    const staff = await insertPeople(client)
    await client.query(editionsSql(projects), [staff.reviewer])
    const indexes = await dropIndexes(client)
    for (const statement of othersSql(projects))
      await client.query(statement, [staff.recorder, staff.reviewer])
    await client.query(shapesSql, [shapesJson()])
    await client.query(drawnSql(projects))
    await client.query(versionsSql(projects), [staff.recorder, staff.reviewer])
    await client.query(recordsSql(projects))
    await client.query('INSERT INTO reference_counter SELECT year, max(of_year) FROM drawn GROUP BY year')
    for (const definition of indexes) await client.query(definition)
    await client.query('SELECT rebuild_project_total()')
    await client.query('VACUUM ANALYZE')
    await client.query('CHECKPOINT')
  } finally {
    await client.end()
  }
}

async function insertPeople(client: Client): Promise<Record<keyof typeof people, string>> {
  const ids = { recorder: randomUUID(), reviewer: randomUUID() }
  for (const role of ['recorder', 'reviewer'] as const) {
    await client.query(
      `INSERT INTO staff (id, username, name, role, password_hash) VALUES ($1, $2, $2, $3, 'none')`,
      [ids[role], people[role], role],
    )
  }
  return ids
}

const editionsSql = (projects: number): string => `
  INSERT INTO edition (number, published_at, kind, reason_zh, reason_en, reviewer_id)
  SELECT number, now() - (${countsFor(projects).editions} - number) * interval '10 minutes', 'publication',
    '合成数据', 'Synthetic data', $1
  FROM generate_series(1, ${countsFor(projects).editions}) AS number`

const recordsSql = (projects: number): string => `
  INSERT INTO record (id, kind, key) SELECT DISTINCT ON (record_id) record_id, kind, key FROM version ORDER BY record_id;
  SELECT setval('record_id_seq', (SELECT max(id) FROM record)), setval('version_id_seq', ${firstId(projects) + 2 * projects})`

/** Takes the indexes away that no constraint needs, since they are built faster than filled; gives what makes them again. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
    WHERE indrelid = 'version'::regclass AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`)
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  return rows.map(({ definition }) => definition)
}
