import { listChoicesForStaff } from '#lib/desk/queries'
import type { Field, Referred } from '#lib/desk/fields/field'
import { kinds, type Kind } from '#lib/editions/kinds'
import { subjects } from '#lib/figures/schema'
import type { Locale } from '#lib/i18n/locales'
import { allDivisions } from '#lib/places/divisions'

/** What a reference can be: the key that is kept, and the name that people know. */
export interface NamedKey {
  key: string
  name: string
}
export type Choices = Partial<Record<Referred, NamedKey[]>>

function referredIn(fields: readonly Field[]): Referred[] {
  return fields.flatMap((field) => {
    if (field.type === 'reference') return [field.kind]
    if (field.type === 'group') return referredIn(field.fields)
    return field.type === 'list' ? referredIn([field.of]) : []
  })
}

async function choicesOf(kind: Kind, locale: Locale): Promise<NamedKey[]> {
  const rows = await listChoicesForStaff(kind)
  return rows.map(({ key, titleZh, titleEn }) => ({
    key,
    name: (locale === 'zh' ? (titleZh ?? titleEn) : (titleEn ?? titleZh)) ?? key,
  }))
}

/** Divisions of the province by GB/T 2260 code. */
export function placeChoices(locale: Locale): NamedKey[] {
  return allDivisions.map((division) => ({ key: division.code, name: division[locale] }))
}

/** Everything that the references of these fields can name, in force or in draft. */
export async function loadChoices(fields: readonly Field[], locale: Locale): Promise<Choices> {
  const referred = new Set(referredIn(fields))
  const subject = referred.has('subject')
  const wanted = kinds.filter(
    (kind) => referred.has(kind) || (subject && (subjects as readonly string[]).includes(kind)),
  )
  const entries = await Promise.all(
    wanted.map(async (kind) => [kind, await choicesOf(kind, locale)] as const),
  )
  const choices: Choices = Object.fromEntries(entries)
  if (subject) {
    const records = wanted.filter((kind) => (subjects as readonly string[]).includes(kind))
    choices.subject = [...records.flatMap((kind) => choices[kind] ?? []), ...placeChoices(locale)]
  }
  return choices
}

/** A choice as the field shows it and sends it back: `金蝶 · kingdee`. What is no choice stands as it was typed. */
export function shown(key: string, choices: readonly NamedKey[]): string {
  const choice = choices.find((one) => one.key === key)
  return choice ? `${choice.name} · ${choice.key}` : key
}

/** The key that was meant: behind the last dot, or of the record that bears exactly this name. */
export function keyMeant(typed: string, choices: readonly NamedKey[]): string {
  const text = typed.trim()
  const behind = text.slice(text.lastIndexOf(' · ') + (text.includes(' · ') ? 3 : 1)).trim()
  const meant = choices.find(({ key, name }) => key === text || key === behind || name === text)
  return meant?.key ?? text
}
