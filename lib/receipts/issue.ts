import { publicDb } from '#lib/db/public'
import { answerOf } from '#lib/figures/answer'
import { figureText, type Figure } from '#lib/figures/figure'
import { rulesVersion } from '#lib/figures/rules'
import { digestOf } from '#lib/receipts/canonical'
import { keptAnswer } from '#lib/receipts/kept-answer'
import { receiptId } from '#lib/receipts/receipt-id'

/** New receipts within an hour: enough for a newsroom behind one address, and few enough that a flood fills no disk. */
export const mostByMaker = 120
const mostByAll = 5000

/**
 * `unknown`: the edition has no such figure. `base`: a share whose base has nothing or nothing known in it is no number.
 * `busy`: too many new receipts within the hour.
 */
export type IssueOutcome = { ok: true; id: string } | { ok: false; problem: 'unknown' | 'base' | 'busy' }

/**
 * The receipt of a figure at a published edition, made if it does not stand yet: one figure at one edition has one receipt,
 * however often it is cited. `maker` tells those apart who make too many; it is no address and names nobody.
 */
export async function issueReceipt(figure: Figure, edition: number, maker: string): Promise<IssueOutcome> {
  const id = receiptId(figure, edition)
  const [standing] = await publicDb().$queryRaw<unknown[]>`
    SELECT FROM published_receipt WHERE id = ${id} AND figure = ${figureText(figure)} AND edition = ${edition}`
  if (standing) return { ok: true, id }
  const answer = await answerOf(figure, edition)
  if (answer === null) return { ok: false, problem: 'unknown' }
  if (answer.percent && figure.kind === 'recorded') {
    const measured = figure.measure === 'count' ? answer.percent.count : answer.percent.value
    if (measured === null) return { ok: false, problem: 'base' }
  }
  const { sha256, records } = await digestOf(figure, answer, edition)
  const kept = JSON.stringify(keptAnswer(answer))
  const [row] = await publicDb().$queryRaw<[{ made: boolean }]>`
    SELECT make_receipt(${id}, ${figureText(figure)}, ${edition}::int, ${rulesVersion}::int, ${records}::bigint,
      ${kept}::jsonb, ${sha256}, ${maker}, ${mostByMaker}::int, ${mostByAll}::int) AS made`
  return row.made ? { ok: true, id } : { ok: false, problem: 'busy' }
}
