import { join, publicDb, sql, type Sql } from '#lib/db/public'
import type { LoggedChange } from '#lib/corrections/queries'
import { baseOf, parseFigure, type Figure } from '#lib/figures/figure'
import { projectsWhere } from '#lib/projects/queries'

/** A receipt that was made before a change, of a figure that the changed record is part of. */
export interface TouchedReceipt {
  id: string
  figure: Figure
  edition: number
}

/** Receipts looked at for a page of the log, the newest of those made before its newest change. */
export const mostReceipts = 200

/** The receipts whose records include a record that was changed in a later edition, newest first, by the change's id. */
export async function listReceiptsTouched(
  changes: readonly LoggedChange[],
): Promise<Map<number, TouchedReceipt[]>> {
  const cited = changes.filter(({ kind }) => kind === 'project' || kind === 'figure')
  if (cited.length === 0) return new Map()
  const rows = await publicDb().$queryRaw<{ id: string; figure: string; edition: number }[]>`
    SELECT id, figure, edition FROM published_receipt
    WHERE edition < ${Math.max(...cited.map(({ edition }) => edition))}
    ORDER BY edition DESC, id LIMIT ${mostReceipts}`
  const receipts = rows.flatMap(({ figure: text, ...row }) => {
    const figure = parseFigure(text)
    return figure ? [{ ...row, figure }] : []
  })
  const held = await recordsHeld(receipts, cited)
  return new Map(
    cited.map(({ id, kind, key, edition }) => [
      id,
      receipts.filter((receipt) => receipt.edition < edition && held.has(`${receipt.id} ${kind}:${key}`)),
    ]),
  )
}

/** Which of the changed records each receipt holds, as `receipt kind:key`. */
async function recordsHeld(
  receipts: readonly TouchedReceipt[],
  changes: readonly LoggedChange[],
): Promise<Set<string>> {
  const announced = receipts.flatMap(({ id, figure }) =>
    figure.kind === 'announced' ? [`${id} figure:${figure.key}`] : [],
  )
  const keys = changes.filter(({ kind }) => kind === 'project').map(({ key }) => key)
  const branches: Sql[] = receipts.flatMap(({ id, figure, edition }) =>
    figure.kind === 'announced'
      ? []
      : [
          sql`SELECT ${id}::text AS receipt, key FROM published_version
            WHERE ${projectsWhere(baseOf(figure), edition)} AND key = ANY (${keys})`,
        ],
  )
  if (branches.length === 0 || keys.length === 0) return new Set(announced)
  const rows = await publicDb().$queryRaw<
    { receipt: string; key: string }[]
  >`${join(branches, ' UNION ALL ')}`
  return new Set([...announced, ...rows.map(({ receipt, key }) => `${receipt} project:${key}`)])
}
