import { expect, test } from 'vitest'
import { changedFields } from '#lib/editions/changes'
import { citesOf } from '#lib/editions/cites'
import { countDrops } from '#lib/editions/drops'
import { AnnouncedFigureContent } from '#lib/figures/schema'
import { ProjectContent } from '#lib/projects/schema'
import { contentOf } from '#tests/fixtures/content'

test('what did not change is not named, whatever the order of its fields', () => {
  const before = { nameEn: 'A', place: { zh: '甲', en: 'A' }, sources: [{ source: 's', asPrinted: null }] }
  const after = { sources: [{ asPrinted: null, source: 's' }], place: { en: 'A', zh: '甲' }, nameEn: 'A' }
  expect(changedFields(before, after)).toEqual([])
})

test('a changed amount, an added stage and a dropped note are three changes with both texts', () => {
  const [signed, started] = [
    { stage: 'signed', on: '2023' },
    { stage: 'started', on: '2024' },
  ]
  const before = { value: { number: '25', unit: 'wanYuan' }, stages: [signed], note: 'unsure' }
  const after = { value: { number: '25', unit: 'yiYuan' }, stages: [signed, started] }
  expect(changedFields(before, after)).toEqual([
    { field: 'value', before: before.value, after: after.value, added: [], removed: [] },
    { field: 'stages', before: [signed], after: [signed, started], added: [started], removed: [] },
    { field: 'note', before: 'unsure', after: undefined, added: [], removed: [] },
  ])
})

test('a field left open and a field that is null are alike', () => {
  expect(changedFields({ value: null }, {})).toEqual([])
  expect(changedFields(null, { nameEn: 'A' }).map(({ field }) => field)).toEqual(['nameEn'])
})

test('a record refers to everything that its fields name, once, and a place is no record', () => {
  const sources = [{ source: 's1', asPrinted: null }]
  const project = ProjectContent.parse(
    contentOf('project', {
      event: 'fair',
      enterprises: ['one', 'two'],
      park: 'zone',
      localParties: [{ name: { zh: '甲', en: 'A' }, park: 'zone-two' }],
      laterSignings: [{ event: 'later-fair', on: '2025', sources: [{ source: 's2', asPrinted: null }] }],
      sources,
    }),
  )
  expect(citesOf('project', project)).toEqual([
    'enterprise:one',
    'enterprise:two',
    'event:fair',
    'event:later-fair',
    'park:zone',
    'park:zone-two',
    'source:s1',
    'source:s2',
  ])
  const figure = (kind: string, key: string) =>
    AnnouncedFigureContent.parse(
      contentOf('figure', {
        subject: { kind, key },
        partOf: 'whole',
        replaces: 'old',
        disagreesWith: ['x'],
        sources,
      }),
    )
  const own = ['figure:old', 'figure:whole', 'figure:x', 'source:s1']
  expect(citesOf('figure', figure('place', '230000'))).toEqual(own)
  expect(citesOf('figure', figure('event', 'fair'))).toEqual(['event:fair', ...own])
})

test('an empty list says for each of its filters how many there would be without it', async () => {
  const asked: object[] = []
  const drops = await countDrops({ city: '230100', year: '2024', stage: undefined }, async (filter) => {
    asked.push(filter)
    return Promise.resolve(filter.city === undefined ? 7 : 0)
  })
  expect(drops).toEqual([
    { name: 'city', count: 7 },
    { name: 'year', count: 0 },
  ])
  expect(asked).toEqual([{ year: '2024' }, { city: '230100' }])
})
