import { readdirSync, readFileSync } from 'node:fs'
import { isKind, kinds, type Kind } from '#lib/editions/kinds'

export interface SeedRecord {
  kind: Kind
  key: string
  content: unknown
  file: string
}
export interface SeedEdition {
  name: string
  reason: { zh: string; en: string }
  records: SeedRecord[]
}

const root = new URL('../prisma/seed/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

/**
 * The sourced data files as editions, oldest first; inside an edition what is cited comes before what cites it.
 * A file is named `<kind>.json` or `<kind>.<part>.json`. Throws on a name that begins with no kind.
 */
export function readSeedEditions(): SeedEdition[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d+-/.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name,
      ...(read(`${name}/edition.json`) as Pick<SeedEdition, 'reason'>),
      records: recordsOf(name),
    }))
}

function recordsOf(edition: string): SeedRecord[] {
  const records = readdirSync(new URL(`${edition}/`, root))
    .filter((file) => file.endsWith('.json') && file !== 'edition.json')
    .sort()
    .flatMap((file) => {
      const kind = file.split('.')[0] ?? ''
      if (!isKind(kind))
        throw new Error(`prisma/seed/${edition}/${file}: the name must begin with ${kinds.join(', ')}`)
      const items = read(`${edition}/${file}`) as {
        key: string
        content: unknown
      }[]
      return items.map((item) => ({ ...item, kind, file }))
    })
  return records.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}
