import { describe, expect, test } from 'vitest'
import { changeList, listChangeOf } from '#app/admin/record-form/list-change'
import { emptyContent, readContent } from '#app/admin/record-form/read'
import { fieldsOf } from '#lib/desk/fields/by-kind'
import { recordKinds, validate } from '#lib/desk/kinds'
import { kinds, type Kind } from '#lib/editions/kinds'
import { readSeedEditions } from '../../scripts/seed-files'
import { contentOf } from '#tests/fixtures/content'
import { formOf } from './form-of'

const read = (kind: Kind, form: FormData, keepEmpty = false) =>
  readContent(fieldsOf[kind], { form, choices: {}, keepEmpty })

describe.each(kinds)('the form of a %s', (kind) => {
  test('asks for everything its schema holds, and for nothing else', () => {
    const names = fieldsOf[kind].map(({ name }) => name as string)
    expect([...names].sort()).toEqual(Object.keys(recordKinds[kind].schema.shape).sort())
  })

  test('gives every sourced record back as it was', () => {
    const records = readSeedEditions().flatMap(({ records: all }) =>
      all.filter((record) => record.kind === kind),
    )
    // No source names an officer, so none ships.
    if (kind === 'officer') records.push({ kind, key: 'trial', content: contentOf(kind), file: '' })
    expect(records.length).toBeGreaterThan(0)
    for (const record of records) {
      const checked = validate(kind, record.content)
      if (!checked.ok) throw new Error(`${record.key} is not valid`)
      const sent = read(kind, formOf(fieldsOf[kind], checked.content))
      expect(validate(kind, sent)).toMatchObject({ ok: true, content: checked.content })
    }
  })

  test('gives what is wrong back as it was typed', () => {
    const form = formOf(fieldsOf[kind], emptyContent(fieldsOf[kind]))
    const name = fieldsOf[kind].find(({ type }) => type === 'text' || type === 'date')?.name ?? ''
    if (name === '') return
    form.set(name, ' <b>１２３</b>\0 ')
    expect(read(kind, form)[name]).toBe(' <b>１２３</b> ')
  })
})

test('the items of a list stay in their order, and empty ones are dropped unless one more was asked for', () => {
  const form = new FormData()
  for (const at of [10, 2, 0]) form.set(`enterprises.${at}`, `e-${at}`)
  form.set('enterprises.3', '  ')
  expect(read('project', form).enterprises).toEqual(['e-0', 'e-2', 'e-10'])
  expect(read('project', form, true).enterprises).toEqual(['e-0', 'e-2', '', 'e-10'])
})

test('a place in a list that no form would name is passed over', () => {
  const form = new FormData()
  form.set('enterprises.999999999', 'kingdee')
  form.set('enterprises.__proto__', 'kingdee')
  expect(read('project', form).enterprises).toEqual([])
})

test('an amount is null only while neither number nor unit is given', () => {
  const form = new FormData()
  form.set('value.bound', 'exact')
  expect(read('project', form).value).toBeNull()
  form.set('value.unit', 'yiYuan')
  expect(read('project', form).value).toEqual({ number: '', unit: 'yiYuan', bound: 'exact' })
})

test('a name or a name with its key stands for the key', () => {
  const choices = { enterprise: [{ key: 'kingdee', name: '金蝶' }] }
  for (const typed of ['金蝶 · kingdee', '金蝶', 'kingdee', ' 别名 · kingdee ']) {
    const form = new FormData()
    form.set('enterprises.0', typed)
    expect(readContent(fieldsOf.project, { form, choices, keepEmpty: false }).enterprises).toEqual([
      'kingdee',
    ])
  }
})

test('the buttons inside a form add and remove items, also inside items', () => {
  const fields = fieldsOf.project
  const begun = emptyContent(fields)
  const one = changeList(fields, begun, listChangeOf('add:stages')!)
  expect(one.stages).toEqual([{ stage: '', on: '', note: null, sources: [] }])
  const two = changeList(fields, one, listChangeOf('add:stages.0.sources')!)
  expect(two.stages).toEqual([{ stage: '', on: '', note: null, sources: [{ source: '', asPrinted: null }] }])
  expect(changeList(fields, two, listChangeOf('remove:stages.0.sources.0')!).stages).toEqual(one.stages)
  expect(changeList(fields, two, listChangeOf('remove:stages.0')!).stages).toEqual([])
  expect(changeList(fields, two, listChangeOf('add:nameZh.7')!)).toEqual(two)
  expect(listChangeOf('save')).toBeNull()
})

test('a reading of funds is asked for with its day, amount, note and sources, and comes back as typed', () => {
  const begun = changeList(fieldsOf.project, emptyContent(fieldsOf.project), listChangeOf('add:funds')!)
  const total = { number: '', unit: '', bound: '' }
  expect(begun.funds).toEqual([{ on: '', total, note: null, sources: [] }])
  const form = new FormData()
  form.set('funds.0.on', '2025-06-30')
  form.set('funds.0.total.number', '3.5')
  form.set('funds.0.sources.0.source', 'gazette')
  expect(read('project', form).funds).toEqual([
    {
      on: '2025-06-30',
      total: { number: '3.5', unit: '', bound: '' },
      note: null,
      sources: [{ source: 'gazette', asPrinted: null }],
    },
  ])
  const problems = validate('project', read('project', form))
  const paths = problems.ok ? [] : problems.issues.map(({ path }) => path.join('.'))
  expect(paths).toContain('funds.0.total.unit')
})
