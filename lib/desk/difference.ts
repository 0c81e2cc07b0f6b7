import { isDeepStrictEqual } from 'node:util'

type Content = Record<string, unknown>

/** A field that differs between two texts of a record; undefined where one of them has no such field. */
export interface Difference {
  name: string
  before: unknown
  after: unknown
}

/** Empty answers are alike however they are written: a field left out, null, '', an empty list. */
function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, item]) => [name, plain(item)] as const)
  return Object.fromEntries(entries.filter(([, item]) => item !== null))
}

/** True when two texts say the same. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(plain(a), plain(b))
}

/** The fields in which two texts of a record differ, in the order of the newer one. */
export function differences(before: Content, after: Content): Difference[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return names
    .filter((name) => !saysTheSame(before[name], after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }))
}
