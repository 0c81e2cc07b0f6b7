/** One field that two versions of a record have differently; undefined where a version has no such field. */
export interface FieldChange {
  field: string
  before: unknown
  after: unknown
  /** For a list: the entries that only the later and only the earlier version has. */
  added: unknown[]
  removed: unknown[]
}

/** The same text for the same content, whatever the order of its fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, item]) => `${name}:${canonical(item)}`).join()}}`
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function onlyIn(list: unknown[], other: unknown[]): unknown[] {
  const known = new Set(other.map(canonical))
  return list.filter((item) => !known.has(canonical(item)))
}

/** The fields of a record that changed from one version to the next, in the order of the later one. */
export function changedFields(before: unknown, after: unknown): FieldChange[] {
  const old = (before ?? {}) as Record<string, unknown>
  const now = (after ?? {}) as Record<string, unknown>
  return [...new Set([...Object.keys(now), ...Object.keys(old)])]
    .filter((field) => canonical(old[field] ?? null) !== canonical(now[field] ?? null))
    .map((field) => ({
      field,
      before: old[field],
      after: now[field],
      added: onlyIn(listOf(now[field]), listOf(old[field])),
      removed: onlyIn(listOf(old[field]), listOf(now[field])),
    }))
}
