import { asOwner } from './database'

/** The officer that the portal under test has from its start. No source names any, so none ships. */
export const knownOfficer = 'test-officer'

const content = {
  nameZh: '测试联系人',
  nameEn: 'Test Officer',
  post: null,
  organisation: { zh: '测试单位', en: 'Test Office' },
  phone: '0451-0000000',
  email: 'officer@example.com',
  languages: ['zh'],
  // So narrow that the pages of other tests name nobody.
  industries: ['elderly-child-care'],
  placeCodes: ['232700'],
  note: null,
  sources: [],
}

/** Puts it into the first edition, past the triggers that keep published records as they are. */
export async function makeKnownOfficer(databaseUrl: string): Promise<void> {
  await asOwner(databaseUrl, async (client) => {
    await client.query('BEGIN')
    await client.query(`SET LOCAL session_replication_role = 'replica'`)
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO record (kind, key) VALUES ('officer', $1) ON CONFLICT DO NOTHING RETURNING id`,
      [knownOfficer],
    )
    if (rows[0])
      await client.query(
        `INSERT INTO version (record_id, kind, key, change, state, content, author_ids, reviewer_id, from_edition, title_zh,
            title_en, sort_name, place_code)
          SELECT $1, 'officer', $2, 'publication', 'published', $3, array_agg(id) FILTER (WHERE role = 'recorder'),
            (array_agg(id) FILTER (WHERE role = 'reviewer'))[1], 1, $4, $5, $5, '232700' FROM staff`,
        [rows[0].id, knownOfficer, JSON.stringify(content), content.nameZh, content.nameEn],
      )
    await client.query('COMMIT')
  })
}
