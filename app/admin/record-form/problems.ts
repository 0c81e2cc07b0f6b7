import type { Choices } from '#app/admin/record-form/choices'
import { labelAt } from '#app/admin/record-form/label-at'
import { problemText } from '#app/admin/record-form/problem-text'
import type { Typed } from '#lib/desk/drafts'
import type { Field } from '#lib/desk/fields/field'
import { validate } from '#lib/desk/kinds'
import type { Kind } from '#lib/editions/kinds'
import type { Translate } from '#lib/i18n/translate'

/** What is wrong at one place of a form; `path` is the id of its field. */
export interface Problem {
  path: string
  text: string
  /** Where the field is, when it is on another page. */
  href?: string
}

function at(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[name] : undefined,
    content,
  )
}

function unknownReferences(field: Field, value: unknown, path: string, choices: Choices): string[] {
  if (field.type === 'reference') {
    if (typeof value !== 'string' || value === '') return []
    return choices[field.kind]?.some(({ key }) => key === value) ? [] : [path]
  }
  if (field.type === 'list') {
    const items: unknown[] = Array.isArray(value) ? value : []
    return items.flatMap((item, index) => unknownReferences(field.of, item, `${path}.${index}`, choices))
  }
  if (field.type !== 'group' || value === null || typeof value !== 'object') return []
  return field.fields.flatMap((inner) =>
    unknownReferences(inner, (value as Typed)[inner.name], `${path}.${inner.name}`, choices),
  )
}

/** What is wrong with the answers to these fields, one problem a place: by the schema, and references to nothing. */
export function problemsOf(
  kind: Kind,
  fields: readonly Field[],
  content: Typed,
  choices: Choices,
  t: Translate,
): Problem[] {
  const checked = validate(kind, content)
  const found = new Map<string, string>()
  for (const issue of checked.ok ? [] : checked.issues) {
    const path = placeOf(fields, issue.path, content)
    if (!found.has(path)) found.set(path, problemText(issue, at(content, issue.path), t))
  }
  for (const field of fields) {
    for (const path of unknownReferences(field, content[field.name], field.name, choices)) {
      if (!found.has(path)) found.set(path, t('forms.problem.noSuchRecord'))
    }
  }
  const order = fields.map(({ name }) => name as string)
  const first = (path: string) => order.indexOf(path.split('.')[0] ?? '')
  return [...found]
    .map(([path, text]) => ({ path, text: t('forms.problemAt', { label: labelAt(fields, path, t), text }) }))
    .filter(({ path }) => first(path) >= 0)
    .sort((a, b) => first(a.path) - first(b.path))
}

/** The id of the field that an issue is about; a both-languages field that is empty as a whole is asked for in Chinese. */
function placeOf(fields: readonly Field[], path: readonly PropertyKey[], content: unknown): string {
  const field = fields.find(({ name }) => name === path[0])
  const whole = path.length === 1 && field?.type === 'bilingual' && at(content, path) === null
  return [...path, ...(whole ? ['zh'] : [])].map(String).join('.')
}
