/** Fields that name another record, with the kind they name; `own` is the kind of the record itself. */
const fields: Record<string, string> = {
  source: 'source',
  event: 'event',
  park: 'park',
  enterprise: 'enterprise',
  enterprises: 'enterprise',
  officer: 'officer',
  policies: 'policy',
  partOf: 'own',
  replaces: 'own',
  disagreesWith: 'own',
}

/** Every record that content refers to, as `kind:key`, without doubles. A place is not a record. */
export function citesOf(kind: string, content: unknown): string[] {
  const found = new Set<string>()
  const visit = (value: unknown, field: string): void => {
    if (Array.isArray(value)) value.forEach((item) => visit(item, field))
    else if (typeof value === 'string') {
      const named = fields[field]
      if (named) found.add(`${named === 'own' ? kind : named}:${value}`)
    } else if (value !== null && typeof value === 'object') {
      if ('kind' in value && 'key' in value && value.kind !== 'place') found.add(`${value.kind}:${value.key}`)
      for (const [name, item] of Object.entries(value)) visit(item, name)
    }
  }
  visit(content, '')
  return [...found].sort()
}
