import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { migrate, migrationNames, migrationsDir } from '../../scripts/migrate'
import { Halt } from '#server/halt'
import { asOwner, createDatabase, dropDatabase } from '#tests/helpers/database'
import { throwawayDir } from '#tests/helpers/throwaway-server'

const server = inject('databaseServer')
const dir = throwawayDir()
let url = ''

beforeAll(async () => {
  url = await createDatabase(server, 'test_migrate', 'template0')
})
afterAll(async () => {
  await dropDatabase(server, 'test_migrate')
  rmSync(dir, { recursive: true })
})

function add(name: string, sql: string): void {
  mkdirSync(join(dir, name))
  writeFileSync(join(dir, name, 'migration.sql'), sql)
}

it('applies functions and comments with semicolons, once', async () => {
  const body = 'BEGIN PERFORM 1; RETURN; END'
  add(
    '1_first',
    `-- one; two\nCREATE TABLE a (n int);\nCREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ ${body} $$;`,
  )
  expect(await migrate(url, dir)).toEqual(['1_first'])
  expect(await migrate(url, dir)).toEqual([])
})

it('undoes a migration that is refused, and tries it again', async () => {
  add('2_second', 'CREATE TABLE b (n int); SELECT nothing_like_this();')
  await expect(migrate(url, dir)).rejects.toThrow(/refused and undone: .*nothing_like_this/)
  const found = await asOwner(url, (client) => client.query(`SELECT FROM pg_class WHERE relname = 'b'`))
  expect(found.rowCount).toBe(0)
  writeFileSync(join(dir, '2_second', 'migration.sql'), 'CREATE TABLE b (n int);')
  expect(await migrate(url, dir)).toEqual(['2_second'])
})

it('refuses the database of a newer portal', async () => {
  rmSync(join(dir, '2_second'), { recursive: true })
  await expect(migrate(url, dir)).rejects.toThrow(Halt)
  await expect(migrate(url, dir)).rejects.toThrow('2_second')
})

it('has nothing left to do in a test file’s own database', async () => {
  expect(migrationNames(migrationsDir).length).toBeGreaterThan(0)
  expect(await migrate(process.env.DATABASE_URL ?? '')).toEqual([])
})
