import pg from 'pg'

/** A statement as it reached the driver. */
export interface Statement {
  text: string
  values: unknown[]
}

/**
 * Runs `work` and gives the statements that lib sent meanwhile, so that plain `pg` can send the very same ones: written
 * down a second time they would drift apart from lib's.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = []
  const prototype = pg.Client.prototype as { query: (...args: unknown[]) => unknown }
  const query = prototype.query
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const [first, second] = args
    const config = (typeof first === 'string' ? { text: first } : first) as Partial<Statement>
    const values = Array.isArray(second) ? second : (config.values ?? [])
    if (config.text) sent.push({ text: config.text, values })
    return Reflect.apply(query, this, args)
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return sent
}

/** One connection of plain `pg` in the role and with the settings that lib's clients have. */
export async function connectPlain(role: 'portal_public' | 'portal_staff'): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    options: `-c role=${role} -c statement_timeout=10s -c work_mem=32MB -c timezone=UTC`,
  })
  await client.connect()
  return client
}

const names = new Map<string, string>()

/** Sends a statement prepared once on its connection. */
export function prepared({ text, values }: Statement, client: pg.Client): Promise<pg.QueryResult> {
  let name = names.get(text)
  if (!name) names.set(text, (name = `bench_${names.size}`))
  return client.query({ name, text, values })
}
