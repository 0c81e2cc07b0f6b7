import { keyMeant, placeChoices, type Choices } from '#app/admin/record-form/choices'
import type { Typed } from '#lib/desk/drafts'
import type { Field } from '#lib/desk/fields/field'

interface Reading {
  form: FormData
  choices: Choices
  /** True keeps list items that are still empty: somebody asked for one more. */
  keepEmpty: boolean
}

/** Reads the answers to `fields` in the shape of the kind's schema, as they were typed, right or wrong. */
export function readContent(fields: readonly Field[], reading: Reading): Typed {
  return Object.fromEntries(fields.map((field) => [field.name, readField(field, field.name, reading)]))
}

function readText(form: FormData, path: string): string {
  const value = form.get(path)
  return typeof value === 'string' ? value.replaceAll('\0', '').replaceAll('\r\n', '\n') : ''
}

function readField(field: Field, path: string, reading: Reading): unknown {
  const typed = readText(reading.form, path)
  const given = typed.trim() !== ''
  const orNull = (value: string) => (given ? value : field.required ? '' : null)
  switch (field.type) {
    case 'lines':
      return typed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    case 'yesNo':
      return typed === 'yes' ? true : typed === 'no' ? false : null
    case 'place':
      return orNull(keyMeant(typed, placeChoices('zh').concat(placeChoices('en'))))
    case 'reference':
      return orNull(keyMeant(typed, reading.choices[field.kind] ?? []))
    case 'bilingual': {
      const both = { zh: readText(reading.form, `${path}.zh`), en: readText(reading.form, `${path}.en`) }
      return field.required || both.zh.trim() || both.en.trim() ? both : null
    }
    case 'group': {
      const entries = field.fields.map((inner) => [
        inner.name,
        readField(inner, `${path}.${inner.name}`, reading),
      ])
      const group = Object.fromEntries(entries) as Typed
      return field.required || !isEmpty(field, group) ? group : null
    }
    case 'list':
      return readList(field.of, path, reading)
    default:
      return orNull(typed)
  }
}

function readList(of: Field, path: string, reading: Reading): unknown[] {
  const places = [...reading.form.keys()]
    .filter((name) => name.startsWith(`${path}.`))
    .map((name) => name.slice(path.length + 1).split('.')[0] ?? '')
    .filter((place) => /^\d{1,3}$/.test(place))
  const items = [...new Set(places)]
    .sort((a, b) => Number(a) - Number(b))
    .map((place) => readField(of, `${path}.${place}`, reading))
  return reading.keepEmpty ? items : items.filter((item) => !isEmpty(of, item))
}

/** True when nothing was typed or chosen; what a form had chosen beforehand does not count. */
export function isEmpty(field: Field, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (field.type === 'select') return value === field.fallback
  if (field.type === 'list' || field.type === 'lines') {
    return !Array.isArray(value) || value.every((item) => field.type === 'list' && isEmpty(field.of, item))
  }
  if (field.type === 'bilingual') return Object.values(value).every((text) => String(text).trim() === '')
  if (field.type === 'group')
    return field.fields.every((inner) => isEmpty(inner, (value as Typed)[inner.name]))
  return false
}

/** An answer that nobody has given yet. */
export function emptyAnswer(field: Field): unknown {
  const form = new FormData()
  if (field.type === 'select' && field.fallback) return field.fallback
  return readField({ ...field, required: true }, field.name, { form, choices: {}, keepEmpty: false })
}

/** Every question of a kind with no answer yet. */
export function emptyContent(fields: readonly Field[]): Typed {
  const form = new FormData()
  for (const field of fields)
    if (field.type === 'select' && field.fallback) form.set(field.name, field.fallback)
  return readContent(fields, { form, choices: {}, keepEmpty: false })
}
