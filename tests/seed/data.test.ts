import { describe, expect, test } from 'vitest'
import { citesOf } from '#lib/editions/cites'
import { validate } from '#lib/desk/kinds'
import type { EnterpriseContent } from '#lib/enterprises/schema'
import type { EventContent } from '#lib/events/schema'
import type { AnnouncedFigureContent } from '#lib/figures/schema'
import type { ProjectContent } from '#lib/projects/schema'
import type { SourceContent } from '#lib/sources/schema'
import { readSeedEditions } from '#scripts/seed-files'

const editions = readSeedEditions()
const newest = new Map<string, unknown>()
for (const record of editions.flatMap(({ records }) => records)) {
  const checked = validate(record.kind, record.content)
  newest.set(`${record.kind}:${record.key}`, checked.ok ? checked.content : checked.issues)
}
const get = <Content>(ref: string): Content => newest.get(ref) as Content
const all = <Content>(kind: string): [string, Content][] =>
  [...newest].filter(([ref]) => ref.startsWith(`${kind}:`)) as [string, Content][]

describe('every file', () => {
  test('has the shape of its kind, each key once in an edition', () => {
    for (const { name, records } of editions) {
      const refs = records.map(({ kind, key }) => `${kind}:${key}`)
      expect(new Set(refs).size, name).toBe(refs.length)
      for (const { kind, key, content } of records)
        expect(validate(kind, content), key).toMatchObject({ ok: true })
    }
  })

  test('refers only to records that are there in its edition or an earlier one', () => {
    const known = new Set<string>()
    for (const { records } of editions) {
      for (const { kind, key } of records) known.add(`${kind}:${key}`)
      const cited = records.flatMap(({ kind, content }) => citesOf(kind, content))
      expect(cited.filter((ref) => !known.has(ref))).toEqual([])
    }
  })
})

describe('the figures of the two big events', () => {
  test('2024: 172 projects, 256.56 billion yuan, about 36 billion dollars as printed', () => {
    const figure = get<AnnouncedFigureContent>('figure:industry-transfer-2024-signed')
    expect(figure).toMatchObject({
      measure: 'signed',
      quantity: { number: '172' },
      amount: { number: '256.56', unit: 'billionYuan' },
      printedConversions: [{ number: '36', unit: 'billionUsd', bound: 'about' }],
    })
  })

  test('69.4 % is a share whose base the source does not state', () => {
    const share = get<AnnouncedFigureContent>('figure:industry-transfer-2024-strategic-share')
    expect(share).toMatchObject({ measure: 'share', quantity: { number: '69.4' }, base: { stated: false } })
  })

  test('2023: 32 projects for 29.293 billion are part of 192 for 98.238 billion', () => {
    const whole = get<AnnouncedFigureContent>('figure:heilongjiang-guangdong-conference-2023-signed')
    const part = get<AnnouncedFigureContent>('figure:heilongjiang-guangdong-conference-2023-on-site')
    expect(whole).toMatchObject({
      quantity: { number: '192' },
      amount: { number: '98.238', unit: 'billionYuan' },
    })
    expect(part).toMatchObject({
      quantity: { number: '32' },
      amount: { number: '29.293', unit: 'billionYuan' },
    })
    expect(part.partOf).toBe('heilongjiang-guangdong-conference-2023-signed')
  })

  test('two closing days of the 2024 event are kept, one of them shown', () => {
    const event = get<EventContent>('event:industry-transfer-2024')
    expect(event.endsOn).toBe('2024-09-01')
    expect(event.otherDates.map(({ endsOn }) => endsOn)).toContain('2024-09-02')
    expect(event.dateNote).not.toBeNull()
  })
})

describe('the traps of the sources', () => {
  test('who attended the 2023 conference did not thereby sign', () => {
    const event = get<EventContent>('event:heilongjiang-guangdong-conference-2023')
    const present = event.attendance.map(({ enterprise }) => enterprise)
    expect(present).toEqual(
      expect.arrayContaining(['tencent', 'vanke', 'bgi-group', 'nine-dragons-paper', 'citic-capital']),
    )
    const signed = all<ProjectContent>('project')
      .filter(([, project]) => project.event === 'heilongjiang-guangdong-conference-2023')
      .flatMap(([, project]) => project.enterprises)
    expect(signed.sort()).toEqual(['beike-biotechnology', 'seg-group', 'united-aircraft'])
  })

  test('Hytera’s two billion yuan is an output target and no contract value', () => {
    const target = get<AnnouncedFigureContent>('figure:hytera-harbin-output-target-2020')
    expect(target).toMatchObject({ measure: 'outputTarget', amount: { number: '2', unit: 'billionYuan' } })
    expect(get<ProjectContent>('project:HLJ-2018-0001').value).toBeNull()
    const staff = ['figure:hytera-harbin-staff-2018', 'figure:hytera-harbin-staff-target-2020']
    expect(staff.map((ref) => get<AnnouncedFigureContent>(ref).quantity?.number)).toEqual(['600', '1000'])
  })

  test('深哈 is Shenzhen and Harbin: no enterprise or place is Kazakhstan', () => {
    const shown = [...newest].filter(([ref]) => !ref.startsWith('source:'))
    const named = shown.filter(([, content]) => {
      const { nameZh, nameEn, place, home } = content as Partial<EnterpriseContent & EventContent>
      return /Kazakh|哈萨克/.test(JSON.stringify([nameZh, nameEn, place, home]))
    })
    expect(named).toEqual([])
  })

  test('United Aircraft’s base, signed at two events, is one project', () => {
    const project = get<ProjectContent>('project:HLJ-2023-0003')
    expect(project).toMatchObject({
      event: 'heilongjiang-guangdong-conference-2023',
      value: { number: '25', unit: 'yiYuan', bound: 'expected' },
    })
    expect(project.laterSignings.map(({ on }) => on)).toEqual(['2023-06'])
  })

  test('a total of signings never has an offer, an estimate or a target among its parts', () => {
    for (const [ref, figure] of all<AnnouncedFigureContent>('figure')) {
      if (figure.partOf === null || figure.measure === 'share') continue
      const whole = get<AnnouncedFigureContent>(`figure:${figure.partOf}`)
      if (whole.measure === 'signed')
        expect(figure.measure, ref).not.toMatch(/offered|estimate|Target|output/)
    }
  })
})

test('a source read in a repost has no link, and every source a publisher and a date', () => {
  const sources = all<SourceContent>('source')
  expect(sources).toHaveLength(105)
  for (const [ref, source] of sources) {
    if (['mirror', 'translation'].includes(source.trust)) expect(source.url, ref).toBeNull()
    expect(source.publisher.zh, ref).not.toMatch(/mirror|镜像/)
  }
})

test('the 37 events, six of them in the five documents, are all there', () => {
  expect(editions[0]?.records.filter(({ kind }) => kind === 'event')).toHaveLength(6)
  expect(all('event')).toHaveLength(37)
})
