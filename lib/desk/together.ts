import { requireStaff } from '#lib/auth/session'
import { staffDb } from '#lib/db/staff'
import type { Typed } from '#lib/desk/drafts'
import { citesOf } from '#lib/editions/cites'
import type { Change, Kind } from '#lib/editions/kinds'

export interface CitedDraft {
  id: number
  kind: Kind
  key: string
  state: 'draft' | 'submitted' | 'returned'
  change: Change
  revision: number
  titleZh: string | null
  titleEn: string | null
  authorIds: string[]
  content: Typed
}

const listed = {
  id: true,
  kind: true,
  key: true,
  state: true,
  change: true,
  revision: true,
  titleZh: true,
  titleEn: true,
  authorIds: true,
  content: true,
} as const

/**
 * The first drafts of the records that a content refers to, and of those that they refer to in turn: a new signing may
 * need a new enterprise, and that a new source. What is referred to comes before what refers to it. A change of what is
 * in force is none of them: what refers to it does not wait for it.
 */
export async function listDraftsBehind(kind: Kind, key: string, content: Typed): Promise<CitedDraft[]> {
  await requireStaff()
  const found = new Map<string, CitedDraft>()
  let sought = citesOf(kind, content)
  while (sought.length > 0) {
    const keys = sought.map((ref) => ref.slice(ref.indexOf(':') + 1))
    const rows = await staffDb().version.findMany({
      where: { fromEdition: null, change: 'publication', key: { in: keys } },
      select: listed,
    })
    const wanted = new Set(sought)
    const next = rows.filter((row) => {
      const ref = `${row.kind}:${row.key}`
      return wanted.has(ref) && !found.has(ref) && ref !== `${kind}:${key}`
    }) as CitedDraft[]
    for (const row of next) found.set(`${row.kind}:${row.key}`, row)
    sought = next.flatMap((row) => citesOf(row.kind, row.content))
  }
  return [...found.values()].reverse()
}

/** A draft's content with the sources of the record it was begun for, where it names none of its own. */
export function withSourcesOf(content: Typed, other: Typed): Typed {
  const own = content.sources
  if (!('sources' in content) || (Array.isArray(own) && own.length > 0)) return content
  return { ...content, sources: other.sources ?? [] }
}
