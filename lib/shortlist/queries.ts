import { publicDb, join, sql } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import { rowsOf, type Row } from '#lib/editions/rows'
import { itemText, type Item, type KeptKind } from '#lib/shortlist/items'

export type KeptRow = Row<unknown> & { kind: KeptKind }

export interface Shortlist {
  /** In the order of the list. */
  rows: KeptRow[]
  /** Those that no record of the edition answers to. */
  unknown: Item[]
}

/** The records of a shortlist as an edition shows them. */
export async function readShortlist(items: readonly Item[], edition: number): Promise<Shortlist> {
  if (items.length === 0) return { rows: [], unknown: [] }
  const named = items.map(({ kind, key }) => sql`(kind = ${kind}::record_kind AND key = ${key})`)
  const ids = await publicDb().$queryRaw<{ id: number; kind: KeptKind; key: string }[]>`
    SELECT id, kind, key FROM published_version WHERE (${join(named, ' OR ')}) AND ${inForce(edition)}`
  const rows = await rowsOf(ids.map(({ id }) => id))
  const byText = new Map(
    ids.map(({ id, kind, key }) => {
      const row = rows.get(id)
      return [itemText({ kind, key }), row && { ...row, kind }] as const
    }),
  )
  return {
    rows: items.flatMap((item) => byText.get(itemText(item)) ?? []),
    unknown: items.filter((item) => !byText.get(itemText(item))),
  }
}
