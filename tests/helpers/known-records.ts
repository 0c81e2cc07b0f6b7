import { beijingDay } from '#lib/dates/beijing-time'
import { asOwner } from './database'

interface KnownRecord {
  kind: 'officer' | 'opportunity'
  key: string
  content: { nameZh: string; nameEn: string }
  columns: Record<string, string>
}

/** So narrow that the pages of other tests meet none of them. */
const [industry, placeCode, cityCode] = ['elderly-child-care', '232722', '232700']

/** The officer that the portal under test has from its start. No source names any, so none ships. */
export const knownOfficer = 'test-officer'
const officer: KnownRecord = {
  kind: 'officer',
  key: knownOfficer,
  content: {
    nameZh: '测试联系人',
    nameEn: 'Test Officer',
    ...{ post: null, organisation: { zh: '测试单位', en: 'Test Office' }, note: null, sources: [] },
    ...{ phone: '0451-0000000', email: 'officer@example.com', languages: ['zh'] },
    ...{ industries: [industry], placeCodes: [cityCode] },
  },
  columns: { place_code: cityCode },
}

/** The one open opportunity, confirmed on the day of the test. None that ships is open. */
export const knownOpportunity = 'test-opportunity'
const today = beijingDay(new Date().toISOString())
const opportunity: KnownRecord = {
  kind: 'opportunity',
  key: knownOpportunity,
  content: {
    nameZh: '测试招商项目',
    nameEn: 'Test Opportunity',
    ...{ sought: { zh: '寻求投资方', en: 'An investor is sought' }, standing: 'open', industry, placeCode },
    ...{ confirmedOn: today, officer: knownOfficer, cooperation: ['jointVenture'], documents: [] },
    ...{ offered: null, industryPrinted: null, gbSection: null, place: null, park: null, event: null },
    ...{ investment: { number: '1.2', unit: 'yiYuan', bound: 'exact' }, expiresOn: null },
    ...{ sources: [{ source: 's0-xinhua-2024', asPrinted: null }] },
    ...{ cooperationNote: null, land: null, infrastructure: null, given: null, note: null },
  },
  columns: {
    ...{ place_code: placeCode, city_code: cityCode, industry, standing: 'open', on_date: today },
    value_cny: '120000000',
  },
}

/** Puts them into the first edition, past the triggers that keep published records as they are. */
export async function makeKnownRecords(databaseUrl: string): Promise<void> {
  await asOwner(databaseUrl, async (client) => {
    await client.query('BEGIN')
    await client.query(`SET LOCAL session_replication_role = 'replica'`)
    for (const { kind, key, content, columns } of [officer, opportunity]) {
      const { rows } = await client.query<{ id: number }>(
        'INSERT INTO record (kind, key) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id',
        [kind, key],
      )
      if (!rows[0]) continue
      const names = Object.keys(columns)
      await client.query(
        `INSERT INTO version (record_id, kind, key, change, state, content, author_ids, reviewer_id, from_edition, title_zh,
            title_en, sort_name, ${names.join(', ')})
          SELECT $1, $2, $3, 'publication', 'published', $4, array_agg(id) FILTER (WHERE role = 'recorder'),
            (array_agg(id) FILTER (WHERE role = 'reviewer'))[1], 1, $5, $6, $6,
            ${names.map((_, at) => `$${at + 7}`).join(', ')} FROM staff`,
        [
          rows[0].id,
          kind,
          key,
          JSON.stringify(content),
          content.nameZh,
          content.nameEn,
          ...Object.values(columns),
        ],
      )
    }
    await client.query('COMMIT')
  })
}
