import { Pool } from 'pg'

export interface Edition {
  number: number
  publishedAt: Date
  /**
   * How many things became public without an edition: press packs released and withdrawn, files printed of them. It only
   * grows, and with it the tag of every answer changes at the very time of a release.
   */
  pressActs: number
  /** The time of the edition or of the newest of these acts, whichever is later. */
  changedAt: Date
}

export interface Editions {
  /** The newest edition, read now, so that a reader who has just published sees it; null when nothing was published. */
  latest(): Promise<Edition | null>
  close(): Promise<void>
}

const newest = `
  SELECT edition.number, edition.published_at AS "publishedAt", (packs.acts + pdfs.acts)::int AS "pressActs",
    greatest(edition.published_at, packs.last, pdfs.last) AS "changedAt"
  FROM published_edition AS edition,
    (SELECT count(*) + count(withdrawn_at) AS acts, max(greatest(release_at, withdrawn_at)) AS last
      FROM published_press_pack) AS packs,
    (SELECT count(*) AS acts, max(made_at) AS last FROM published_press_pdf) AS pdfs
  ORDER BY edition.number DESC LIMIT 1`

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
      const { rows } = await pool.query<Edition>({ name: 'latest-edition', text: newest })
      return rows[0] ?? null
    },
    close: () => pool.end(),
  }
}
