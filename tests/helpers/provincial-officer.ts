import { asOwner } from './database'

const key = 'provincial-test-officer'
const content = {
  nameZh: '全省测试联系人',
  nameEn: 'Provincial Test Officer',
  post: null,
  organisation: { zh: '测试单位', en: 'Test Office' },
  phone: '0451-0000001',
  email: null,
  languages: ['zh', 'en'],
  industries: [],
  placeCodes: [],
  note: null,
  sources: [],
}

/** The name of the officer in each language. */
export const provincialOfficer = { zh: content.nameZh, en: content.nameEn }

/** Puts an officer for the whole province into the first edition, past the triggers that keep it as it is. */
export async function makeProvincialOfficer(databaseUrl: string): Promise<void> {
  await pastTheRules(databaseUrl, [
    `INSERT INTO record (kind, key) VALUES ('officer', '${key}')`,
    [
      `INSERT INTO version (record_id, kind, key, change, state, content, author_ids, reviewer_id, from_edition,
          title_zh, title_en, sort_name)
        SELECT (SELECT id FROM record WHERE kind = 'officer' AND key = '${key}'), 'officer', '${key}', 'publication',
          'published', $1, array_agg(id) FILTER (WHERE role = 'recorder'),
          (array_agg(id) FILTER (WHERE role = 'reviewer'))[1], 1, $2, $3, $3 FROM staff`,
      [JSON.stringify(content), content.nameZh, content.nameEn],
    ],
  ])
}

/** Takes the officer away again, so that no other test meets one. */
export const removeProvincialOfficer = (databaseUrl: string): Promise<void> =>
  pastTheRules(databaseUrl, [
    `DELETE FROM version WHERE kind = 'officer' AND key = '${key}'`,
    `DELETE FROM record WHERE kind = 'officer' AND key = '${key}'`,
  ])

async function pastTheRules(
  databaseUrl: string,
  statements: (string | [string, unknown[]])[],
): Promise<void> {
  await asOwner(databaseUrl, async (client) => {
    await client.query('BEGIN')
    await client.query(`SET LOCAL session_replication_role = 'replica'`)
    for (const statement of statements) {
      const [text, values] = typeof statement === 'string' ? [statement, []] : statement
      await client.query(text, values)
    }
    await client.query('COMMIT')
  })
}
