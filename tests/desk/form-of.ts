import type { Field } from '#lib/desk/fields/field'

/** What a browser sends when a form shows that content: the counterpart of the reader of forms. */
export function formOf(fields: readonly Field[], content: Record<string, unknown>): FormData {
  const form = new FormData()
  for (const field of fields) fill(form, field, field.name, content[field.name])
  return form
}

function fill(form: FormData, field: Field, path: string, value: unknown): void {
  const inside = (name: string) => (value as Record<string, unknown> | null | undefined)?.[name]
  switch (field.type) {
    case 'bilingual':
      for (const locale of ['zh', 'en']) form.set(`${path}.${locale}`, String(inside(locale) ?? ''))
      return
    case 'group':
      for (const inner of field.fields) fill(form, inner, `${path}.${inner.name}`, inside(inner.name))
      return
    case 'list':
      for (const [at, item] of ((value ?? []) as unknown[]).entries())
        fill(form, field.of, `${path}.${at}`, item)
      return
    case 'lines':
      form.set(path, ((value ?? []) as string[]).join('\r\n'))
      return
    case 'yesNo':
      form.set(path, value === true ? 'yes' : value === false ? 'no' : '')
      return
    case 'select':
      form.set(path, String(value ?? field.fallback ?? ''))
      return
    default:
      form.set(path, String(value ?? ''))
  }
}
