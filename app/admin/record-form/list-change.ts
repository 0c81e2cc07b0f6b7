import { emptyAnswer } from '#app/admin/record-form/read'
import type { Typed } from '#lib/desk/drafts'
import type { Field } from '#lib/desk/fields/field'

/** One more item in a list, or one less: what the buttons inside a form ask for, as `add:stages.0.sources`. */
export interface ListChange {
  type: 'add' | 'remove'
  path: string[]
}

/** The change that a button asks for, or null when the button is another. */
export function listChangeOf(intent: string): ListChange | null {
  const match = /^(add|remove):([A-Za-z0-9.]{1,100})$/.exec(intent)
  return match ? { type: match[1] as 'add' | 'remove', path: (match[2] ?? '').split('.') } : null
}

/** The content with that change made; unchanged when the path leads to no list. */
export function changeList(fields: readonly Field[], content: Typed, { type, path }: ListChange): Typed {
  const [name = '', ...rest] = path
  const field = fields.find((one) => one.name === name)
  if (!field) return content
  return { ...content, [name]: changeIn(field, content[name], type, rest) }
}

function changeIn(field: Field, value: unknown, type: ListChange['type'], path: string[]): unknown {
  if (field.type === 'group') {
    const [name = '', ...rest] = path
    return changeList(field.fields, (value ?? {}) as Typed, { type, path: [name, ...rest] })
  }
  if (field.type !== 'list') return value
  const items: unknown[] = Array.isArray(value) ? value : []
  const [place, ...rest] = path
  if (place === undefined) return type === 'add' ? [...items, emptyAnswer(field.of)] : items
  const at = Number(place)
  if (rest.length === 0 && type === 'remove') return items.filter((_, index) => index !== at)
  return items.map((item, index) => (index === at ? changeIn(field.of, item, type, rest) : item))
}
