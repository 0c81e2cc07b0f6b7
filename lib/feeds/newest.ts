import { publicDb, sql, type Sql } from '#lib/db/public'
import type { Change } from '#lib/editions/kinds'
import type { Titles } from '#lib/editions/queries'

/** A record in force as a feed tells it. */
export interface FeedRow<Content> extends Titles {
  key: string
  change: Change
  /** The edition of the version in force, and its time. */
  edition: number
  updatedAt: Date
  /** The time of the record's first publication. */
  publishedAt: Date
  valueCny: string | null
  stage: string | null
  enterpriseKeys: string[]
  content: Content
}

/** The records that a condition names, the last changed first. The condition says kind and edition. */
export function listNewest<Content>(where: Sql, limit: number): Promise<FeedRow<Content>[]> {
  const order = sql`from_edition DESC, id DESC`
  return publicDb().$queryRaw`
    SELECT key, change, from_edition AS edition, title_zh AS "titleZh", title_en AS "titleEn", stage,
      value_cny::text AS "valueCny", enterprise_keys AS "enterpriseKeys", content,
      (SELECT published_at FROM published_edition WHERE number = from_edition) AS "updatedAt",
      (SELECT min(published_at) FROM published_version AS earlier JOIN published_edition ON number = earlier.from_edition
        WHERE earlier.record_id = published_version.record_id) AS "publishedAt"
    FROM published_version WHERE id = ANY (ARRAY(
      SELECT id FROM published_version WHERE ${where} ORDER BY ${order} LIMIT ${limit}
    )) ORDER BY ${order}`
}
