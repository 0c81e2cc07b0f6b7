import { expect, test } from 'vitest'
import { recordKinds } from '#lib/desk/kinds'
import { locales } from '#lib/i18n/locales'
import { messages } from '#lib/i18n/messages'
import { fieldValue, type NameOf } from '#lib/i18n/field-value'
import { translator } from '#lib/i18n/translate'

const known = new Map([
  ['source:stdaily', '科技日报'],
  ['event:fair', '哈洽会'],
])
const nameOf: NameOf = (field, key) => known.get(`${field}:${key}`) ?? null
const words = (field: string, value: unknown) => fieldValue(field, value, translator('zh'), 'zh', nameOf)

test('what a field refers to is named, and shown by its key when its name is not known', () => {
  expect(words('event', 'fair')).toBe('哈洽会')
  expect(words('event', 'unheard-of')).toBe('unheard-of')
  expect(words('sources', [{ source: 'stdaily', asPrinted: '192' }])).toBe('科技日报')
  expect(words('subject', { kind: 'event', key: 'fair' })).toBe('哈洽会')
})

test('what refers to nothing is said as before', () => {
  expect(words('signedOn', '2023-04-22')).toBe('2023年4月22日')
  expect(words('agreement', 'framework')).toBe(translator('zh')('terms.agreement.framework'))
  expect(words('note', null)).toBeNull()
})

test('every field of every kind of record has its words in the history of a record', () => {
  for (const { schema } of Object.values(recordKinds))
    for (const field of Object.keys(schema.shape))
      for (const locale of locales) expect(messages[locale].records.field).toHaveProperty(field)
})
