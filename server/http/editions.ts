import { Pool } from 'pg'

export interface Edition {
  number: number
  publishedAt: Date
}

export interface Editions {
  /** The newest edition, read now, so that a reader who has just published sees it; null when nothing was published. */
  latest(): Promise<Edition | null>
  close(): Promise<void>
}

/** Reads editions as the role of the public site. Rejects within 3 seconds when the database does not answer. */
export function openEditions(url: string): Editions {
  const pool = new Pool({
    connectionString: url,
    options: '-c role=portal_public -c statement_timeout=3s',
    connectionTimeoutMillis: 3000,
    max: 4,
  })
  // An idle connection that breaks is replaced by the next query, which reports what is wrong.
  pool.on('error', () => undefined)
  return {
    async latest() {
      const { rows } = await pool.query<{ number: number; at: Date }>({
        name: 'latest-edition',
        text: 'SELECT number, published_at AS at FROM published_edition ORDER BY number DESC LIMIT 1',
      })
      return rows[0] ? { number: rows[0].number, publishedAt: rows[0].at } : null
    },
    close: () => pool.end(),
  }
}
