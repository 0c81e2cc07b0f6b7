import { expect, test } from 'vitest'
import { problemsOf } from '#app/admin/record-form/problems'
import { emptyContent } from '#app/admin/record-form/read'
import { fieldsFor, fieldsOf } from '#lib/desk/fields/by-kind'
import { translator } from '#lib/i18n/translate'

const choices = { enterprise: [{ key: 'kingdee', name: '金蝶' }], event: [], source: [], park: [] }
const problems = (more: Record<string, unknown>, locale: 'zh' | 'en' = 'zh') => {
  const fields = fieldsOf.project
  return problemsOf('project', fields, { ...emptyContent(fields), ...more }, choices, translator(locale))
}
const textAt = (path: string, more: Record<string, unknown>, locale: 'zh' | 'en' = 'zh') =>
  problems(more, locale).find((problem) => problem.path === path)?.text

test.each([
  ['1,2,3', '逗号'],
  ['1e9', '科学记数法'],
  ['-5', '不能为负'],
  ['１２．５', '全角'],
  ['9'.repeat(30), '最多 15 位'],
  ['007', '多余的 0'],
  ['十二', '不是数字'],
  ['', '请填写'],
])('the number %j is refused in words that say why', (number, words) => {
  expect(textAt('value.number', { value: { number, unit: 'yiYuan', bound: 'exact' } })).toContain(words)
})

test('a text that is too long is told with both lengths', () => {
  const text = textAt('nameZh', { nameZh: '长'.repeat(100_000) })
  expect(text).toContain('100000')
  expect(text).toContain('200')
})

test('a problem says where it is, in the language of the reader', () => {
  const stages = [
    { stage: 'started', on: '2024-02-30', note: null, sources: [{ source: 'nowhere', asPrinted: null }] },
  ]
  expect(textAt('stages.0.on', { stages }, 'en')).toMatch(/^Stage 1 · Effective date: There is no such date/)
  expect(textAt('stages.0.sources.0.source', { stages }, 'en')).toMatch(/no such record/)
})

test('a reference to nothing is found, and one to a record is not a problem', () => {
  const found = problems({ enterprises: ['kingdee', 'nobody'], event: 'never' }).map(({ path }) => path)
  expect(found).toContain('enterprises.1')
  expect(found).toContain('event')
  expect(found).not.toContain('enterprises.0')
})

test('a step shows only what it asks for', () => {
  const fields = fieldsFor('project', 'event')
  const content = { ...emptyContent(fieldsOf.project), signedOn: '2024-13-45' }
  expect(problemsOf('project', fields, content, choices, translator('zh')).map(({ path }) => path)).toEqual([
    'signedOn',
  ])
})

test('what an empty record lacks is asked for, in the order of the form', () => {
  expect(problems({}).map(({ path }) => path)).toEqual(['agreement', 'sources'])
})
