import { beforeAll, describe, expect, test } from 'vitest'
import { staffDb } from '#lib/db/staff'
import { validate } from '#lib/desk/kinds'
import type { Typed } from '#lib/desk/drafts'
import type { Kind } from '#lib/editions/kinds'
import { listEditions, titlesOf } from '#lib/editions/queries'
import { announcedTotals, coverageOf } from '#lib/figures/announced-totals'
import { listFiguresOf } from '#lib/figures/announced'
import { withParts } from '#lib/figures/parts'
import { getTotals } from '#lib/figures/queries'
import { valueBasesOf } from '#lib/figures/value-bases'
import { toCny } from '#lib/money/amount'
import { searchPublished } from '#lib/search/queries'
import { readSeedEditions, type SeedRecord } from '#scripts/seed-files'
import { know, meets, totalOf } from '#tests/fixtures/oracle'
import { loadSeed } from '#tests/fixtures/seed'

const editions = readSeedEditions()
let firstRun: string[]

beforeAll(async () => {
  firstRun = await loadSeed()
}, 120_000)

/** What the files say a reader of an edition sees: the newest content of each record until then. */
function shownAt(edition: number): Map<string, SeedRecord & { content: Typed }> {
  const records = editions.slice(0, edition).flatMap((one) => one.records)
  return new Map(
    records.map((record) => {
      const checked = validate(record.kind, record.content)
      if (!checked.ok) throw new Error(`${record.file} ${record.key}`)
      return [`${record.kind}:${record.key}`, { ...record, content: checked.content }]
    }),
  )
}
const all = editions.map((_, at) => at + 1)

test('the first load makes two accounts with passwords, and an edition of each folder', () => {
  const accounts = firstRun.filter((line) => line.startsWith('ACCOUNT '))
  expect(accounts.map((line) => JSON.parse(line.slice(8)) as object)).toEqual([
    { username: 'recorder', role: 'recorder', password: expect.stringMatching(/^\w{20}$/) as string },
    { username: 'reviewer', role: 'reviewer', password: expect.stringMatching(/^\w{20}$/) as string },
  ])
  expect(firstRun.slice(2)).toEqual(
    editions.map(({ name, records }, at) => `edition ${at + 1}: ${records.length} records from ${name}`),
  )
})

test('a second load says nothing and doubles nothing', async () => {
  const everything = () =>
    staffDb().$queryRaw`SELECT (SELECT count(*)::int FROM staff) AS staff,
      (SELECT count(*)::int FROM edition) AS editions, (SELECT count(*)::int FROM record) AS records,
      (SELECT md5(string_agg(v::text, '' ORDER BY id)) FROM version v) AS versions,
      (SELECT count(*)::int FROM audit_entry) AS audit`
  const before = await everything()
  expect(before).toMatchObject([{ staff: 2, editions: editions.length }])
  expect(await loadSeed()).toEqual([])
  expect(await everything()).toEqual(before)
})

test.each(all)('edition %i shows every record as its file has it, and no other', async (edition) => {
  const rows = await staffDb().$queryRaw<{ ref: string; content: Typed }[]>`
    SELECT kind || ':' || key AS ref, content FROM published_version
    WHERE from_edition <= ${edition} AND (until_edition IS NULL OR until_edition > ${edition})`
  const shown = shownAt(edition)
  expect(rows.map(({ ref }) => ref).sort()).toEqual([...shown.keys()].sort())
  for (const { ref, content } of rows) expect(content, ref).toEqual(shown.get(ref)?.content)
})

test('every record was written by one person and reviewed by another, in an edition with its reason', async () => {
  const authors = await staffDb().version.findMany({
    select: { authorIds: true, reviewerId: true, state: true },
    distinct: ['authorIds', 'reviewerId', 'state'],
  })
  const person = (username: string) => staffDb().staff.findUniqueOrThrow({ where: { username } })
  const [recorder, reviewer] = [await person('recorder'), await person('reviewer')]
  expect(authors).toEqual([{ authorIds: [recorder.id], reviewerId: reviewer.id, state: 'published' }])
  const made = await listEditions(1000, 1000)
  expect(made.map(({ kind, reasonZh, reasonEn }) => ({ kind, reasonZh, reasonEn }))).toEqual(
    editions.map(({ reason }) => ({ kind: 'import', reasonZh: reason.zh, reasonEn: reason.en })).reverse(),
  )
})

test.each(all)('at edition %i every source that a record names can be opened', async (edition) => {
  const named = JSON.stringify([...shownAt(edition).values()]).matchAll(/"source":"([^"]+)"/g)
  const refs = [...new Set([...named].map(([, key]) => `source:${key}`))]
  expect(refs.length).toBeGreaterThan(4)
  expect([...(await titlesOf(refs, edition)).keys()].sort()).toEqual(refs.sort())
})

test.each(all)(
  'the recorded totals of edition %i are the sums of the files, to the cent',
  async (edition) => {
    const projects = [...shownAt(edition).values()]
      .filter(({ kind }) => kind === 'project')
      .map(({ key, content }) => know(key, content))
    for (const filter of [{}, { year: '2023' }, { agreement: 'framework' as const }, { city: '230100' }]) {
      const wanted = 'agreement' in filter ? 'framework' : 'counted'
      const counted = projects.filter((project) => meets(filter, project) && project.class === wanted)
      expect(await getTotals(filter, edition)).toMatchObject(totalOf(counted))
    }
  },
)

describe('the two big events, as pages read them', () => {
  const figuresAt = async (event: string) => announcedTotals(await listFiguresOf('event', event, all.length))

  test('2024 is announced with 172 projects and 256,560,000,000.00 yuan, once', async () => {
    const totals = await figuresAt('industry-transfer-2024')
    expect(totals.map(({ content }) => [content.quantity?.number, content.amount])).toEqual([
      ['172', { number: '256.56', unit: 'billionYuan', bound: 'exact' }],
    ])
    expect(totals[0]?.content.amount && toCny(totals[0].content.amount)).toBe('256560000000.00')
  })

  test('2023 is announced with 192 projects and 98,238,000,000.00 yuan; those signed on site are under it', async () => {
    const figures = await listFiguresOf('event', 'heilongjiang-guangdong-conference-2023', all.length)
    const [whole, ...others] = withParts(figures).filter(({ figure }) => figure.content.measure === 'signed')
    expect(others).toEqual([])
    expect(whole?.figure.content).toMatchObject({ quantity: { number: '192' }, partOf: null })
    expect(whole?.figure.content.amount && toCny(whole.figure.content.amount)).toBe('98238000000.00')
    const onSite = whole?.parts.map(({ figure, ofWhole }) => [
      figure.content.quantity?.number,
      figure.content.amount && toCny(figure.content.amount),
      ofWhole,
    ])
    expect(onSite).toEqual([['32', '29293000000.00', { quantity: '16.7', amount: '29.8' }]])
  })

  test('beside the 192 announced stand the three that are recorded, whose values are said as far as known', async () => {
    const event = 'heilongjiang-guangdong-conference-2023'
    const [announced] = await figuresAt(event)
    const first = await getTotals({ event }, 1)
    expect(first).toMatchObject({ count: 3, countWithValue: 0, valueCny: '0.00' })
    expect(announced && coverageOf(announced, first, await valueBasesOf({ event }, 1))).toMatchObject({
      projects: { recorded: 3, announced: '192', percent: '1.6' },
      value: { recorded: null, percent: null },
    })
    // The second edition corrects one of the three: its value of 2.5 billion yuan became known.
    const second = await getTotals({ event }, 2)
    expect(second).toMatchObject({ count: 3, countWithValue: 1, valueCny: '2500000000.00' })
    // That value is a total investment, and no part of the contract value announced.
    expect(announced && coverageOf(announced, second, await valueBasesOf({ event }, 2))).toMatchObject({
      value: { recorded: '2500000000.00', percent: null, otherBases: ['totalInvestment'] },
    })
  })
})

describe('search finds what the issue of the portal names', () => {
  const wanted: [kind: Kind, key: string, ...words: string[]][] = [
    ['enterprise', 'kingdee', '金蝶', '金', 'jindie', 'jind', 'jd', 'kdj', 'Kingdee', 'KING'],
    ['enterprise', 'shenzhen-data-exchange', '深圳数据交易所', 'data exchange'],
    ['enterprise', 'iflytek', '科大讯飞', 'iflytek', 'xunfei'],
    ['enterprise', 'national-graphene-innovation-center', '石墨烯', 'graphene'],
    ['enterprise', 'hytera', '海能达', 'hytera', 'hnd'],
    ['enterprise', 'tencent', '腾讯', 'tencent', 'tx', 'tengxun'],
    ['enterprise', 'vanke', '万科', 'vanke'],
    ['enterprise', 'bgi-group', '华大', 'BGI', 'huada'],
    ['enterprise', 'nine-dragons-paper', '玖龙', 'nine dragons', 'jiulong'],
    ['enterprise', 'citic-capital', '中信资本', 'citic'],
    ['enterprise', 'evoc', '研祥', 'evoc'],
    ['enterprise', 'beike-biotechnology', '北科', 'beike'],
    ['enterprise', 'seg-group', '赛格', 'seg'],
    ['enterprise', 'united-aircraft', '联合飞机', 'united aircraft', 'lianhefeiji'],
    ['enterprise', 'huawei', '华为', 'huawei', 'hw'],
    ['enterprise', 'guangxin-holdings', '广新', 'guangxin'],
    ['enterprise', 'china-resources', '华润', 'china resources'],
    ['enterprise', 'zhaodong-xinghu', '星湖', 'xinghu'],
    ['enterprise', 'migao', 'migao', 'potash'],
    ['enterprise', 'keyou-semiconductor', '科友', 'keyou'],
    ['enterprise', 'hongren-group', 'hongren'],
    ['enterprise', 'heilongjiang-chamber-guangdong', '黑龙江商会', 'chamber of commerce'],
    ['park', 'harbin-new-area', '哈尔滨新区', 'harbin new area', 'hebxq', 'xinqu'],
    ['event', 'industry-transfer-2024', '产业转移', 'industry transfer'],
    ['event', 'heilongjiang-guangdong-conference-2023', 'guangdong'],
    ['policy', 'daqing-business-environment-2018', '大庆', 'daqing'],
    ['figure', 'heilongjiang-russia-trade-2022', 'russia'],
    ['figure', 'industry-transfer-2024-signed', '172', '256.56', '2565.6'],
  ]
  test.each(wanted)('%s %s', async (kind, key, ...words) => {
    for (const q of words) {
      const { hits } = await searchPublished({ q }, all.length)
      expect(
        hits.filter((hit) => hit.kind === kind).map((hit) => hit.key),
        q,
      ).toContain(key)
    }
  })

  test('and nothing for words that no record holds', async () => {
    for (const q of ['金软', 'zzz', 'Atlantis', '！？', '%', "'"])
      expect((await searchPublished({ q }, all.length)).hits, q).toEqual([])
  })
})
