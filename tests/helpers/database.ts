import { Client } from 'pg'

/** The migrated, empty database of a run, which every test file gets a copy of. */
export const template = 'portal_template'

/** Runs `work` with a connection as the owner of the tables, whom the rules of the two roles do not bind. */
export async function asOwner<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A copy of the migrated, empty database under that name, on the server of this run; gives its address. */
export async function createDatabase(server: string, name: string, from: string = template): Promise<string> {
  await asOwner(server, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${from} STRATEGY FILE_COPY`),
  )
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Whoever is still connected is thrown out. */
export async function dropDatabase(server: string, name: string): Promise<void> {
  await asOwner(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
}
