import { listFundsMoved, type FundsMoved } from '#lib/corrections/funds'
import type { LoggedChange } from '#lib/corrections/queries'
import { listReceiptsTouched, type TouchedReceipt } from '#lib/corrections/receipts'
import { listTouchedFigures, type TouchedFigure } from '#lib/corrections/touched'
import { citesOf } from '#lib/editions/cites'
import { titlesOf, type Titles } from '#lib/editions/queries'

/** Everything that an entry of the log says beside the change itself. */
export interface LogReading {
  /** Recorded figures that each change moved, by the change's id. */
  figures: ReadonlyMap<number, readonly TouchedFigure[]>
  /** The funds in place, where a change moved them. */
  funds: ReadonlyMap<number, FundsMoved>
  receipts: ReadonlyMap<number, readonly TouchedReceipt[]>
  /** Titles of the records that the changes name, by `kind:key`. */
  titles: ReadonlyMap<string, Titles>
}

/** What some changes touched, and the names they need, as an edition has them. */
export async function readLog(changes: readonly LoggedChange[], edition: number): Promise<LogReading> {
  const figures = await listTouchedFigures(changes)
  const filters = [...figures.values()].flat().map(({ filter }) => filter)
  const refs = [
    ...changes.flatMap(({ kind, before, content }) => [...citesOf(kind, before), ...citesOf(kind, content)]),
    ...filters.flatMap(({ event }) => (event ? [`event:${event}`] : [])),
  ]
  const [funds, receipts, titles] = await Promise.all([
    listFundsMoved(changes),
    listReceiptsTouched(changes),
    titlesOf(refs, edition),
  ])
  return { figures, funds, receipts, titles }
}
