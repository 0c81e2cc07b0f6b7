import { expect, test } from 'vitest'
import { recordKinds } from '#lib/desk/kinds'
import { kinds } from '#lib/editions/kinds'
import { messages } from '#lib/i18n/messages'

test.each(kinds)('every field of a record of the kind %s has a name in the lists of changes', (kind) => {
  const fields = Object.keys(recordKinds[kind].schema.shape)
  expect(fields.length).toBeGreaterThan(3)
  for (const locale of ['zh', 'en'] as const)
    expect(fields.filter((field) => !(field in messages[locale].records.field))).toEqual([])
})
