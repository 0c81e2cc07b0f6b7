import { Client } from 'pg'
import { databaseUrl } from './accounts'

/**
 * What a form of the desk is about, as the database has it: the version it names, the account it names, the record it
 * would make. Equal before and after means that nothing was written.
 */
export async function stateOf({ fields }: { fields: [string, string][] }): Promise<unknown> {
  const value = (name: string) => fields.find(([one]) => one === name)?.[1] ?? ''
  const id = value('id')
  const client = new Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    const read = async (text: string, values: unknown[]) =>
      (await client.query(text, values)).rows as unknown[]
    return {
      version: await read('SELECT revision, state, content FROM version WHERE id::text = $1', [id]),
      account: await read('SELECT password_hash, disabled_at FROM staff WHERE id::text = $1', [id]),
      named: await read('SELECT id FROM staff WHERE username = $1', [value('username')]),
      made: await read('SELECT id FROM record WHERE form_token::text = $1', [value('formToken')]),
      open: await read('SELECT id, revision FROM version WHERE key = $1 AND from_edition IS NULL', [
        value('key'),
      ]),
    }
  } finally {
    await client.end()
  }
}
