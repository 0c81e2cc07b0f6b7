import { asOwner } from './database'

/** The event whose first press pack the portal under test has from its start. */
export const knownPressEvent = 'heilongjiang-guangdong-conference-2023'

const content = {
  contact: {
    name: { zh: '测试联系人', en: 'Test Contact' },
    office: { zh: '测试单位', en: 'Test Office' },
    phone: '0451-0000000',
    mail: null,
  },
  note: { zh: '测试用新闻资料。', en: 'A press pack for tests.' },
}

/** Releases it, two people as the database asks, unless it is out already. */
export async function makeKnownPressPack(databaseUrl: string): Promise<void> {
  await asOwner(databaseUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM press_pack WHERE event_key = $1', [knownPressEvent])
    if (rowCount !== 0) return
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO press_pack (event_key, edition, release_at, content, author_ids)
        SELECT $1, 2, now(), $2, array_agg(id) FROM staff WHERE role = 'recorder' RETURNING id`,
      [knownPressEvent, JSON.stringify(content)],
    )
    await client.query(
      `UPDATE press_pack SET approved_at = now(),
        approved_by = (SELECT id FROM staff WHERE role = 'reviewer' ORDER BY created_at LIMIT 1) WHERE id = $1`,
      [rows[0]?.id],
    )
  })
}
