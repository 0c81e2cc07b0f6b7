import { publicDb } from '#lib/db/public'
import { answerOf, type Answer } from '#lib/figures/answer'
import { parseFigure, type Figure } from '#lib/figures/figure'
import { digestOf } from '#lib/receipts/canonical'
import { keptAnswer, type KeptAnswer } from '#lib/receipts/kept-answer'
import { receiptPattern } from '#lib/receipts/receipt-id'

/** What one figure answered at one edition, as it was kept when the receipt was made. */
export interface Receipt {
  id: string
  figure: Figure
  edition: number
  /** The instant of that edition. */
  publishedAt: Date
  /** Version of the counting rules. */
  rules: number
  records: number
  answer: KeptAnswer
  sha256: string
}

type Row = Omit<Receipt, 'figure' | 'records'> & { figure: string; records: bigint }

/** A receipt by its name, or null when none was made under it. */
export async function findReceipt(id: string): Promise<Receipt | null> {
  if (!receiptPattern.test(id)) return null
  const [row] = await publicDb().$queryRaw<Row[]>`
    SELECT id, figure, edition, published_at AS "publishedAt", rules, records, answer, sha256
    FROM published_receipt JOIN published_edition ON number = edition WHERE id = ${id}`
  return row ? receiptOf(row) : null
}

function receiptOf({ figure: text, records, ...row }: Row): Receipt {
  const figure = parseFigure(text)
  if (figure === null)
    throw new Error(`Receipt ${row.id} names a figure that is no longer understood: ${text}`)
  return { ...row, figure, records: Number(records) }
}

/** The newest receipts made at an edition or before it, newest first. */
export async function listReceipts(upTo: number, limit: number): Promise<Receipt[]> {
  const rows = await publicDb().$queryRaw<Row[]>`
    SELECT id, figure, edition, published_at AS "publishedAt", rules, records, answer, sha256
    FROM published_receipt JOIN published_edition ON number = edition
    WHERE edition <= ${upTo} ORDER BY edition DESC, made_at DESC LIMIT ${limit}`
  return rows.map(receiptOf)
}

/** A receipt held against the data of its edition once more. */
export interface Recomputed {
  reproduces: boolean
  /** What the data say now; null when they have no such figure at all. */
  answer: Answer | null
}

const underWay = new Map<string, Promise<Recomputed>>()

/**
 * Computes a receipt's figure again from the versions of its edition: the number, and the hash over every record. A
 * difference means that published data were changed behind the portal's back; it is logged as an error. However many ask
 * for the same receipt at once, it is computed once.
 */
export function recompute(receipt: Receipt): Promise<Recomputed> {
  const running = underWay.get(receipt.id)
  if (running) return running
  const work = computeAgain(receipt).finally(() => underWay.delete(receipt.id))
  underWay.set(receipt.id, work)
  return work
}

async function computeAgain({
  id,
  figure,
  edition,
  answer: kept,
  sha256,
  records,
}: Receipt): Promise<Recomputed> {
  const answer = await answerOf(figure, edition)
  if (answer === null) return differs(id, null, 'the figure is not in the data of its edition')
  const digest = await digestOf(figure, answer, edition)
  if (digest.sha256 !== sha256 || digest.records !== records)
    return differs(id, answer, `the records hash to ${digest.sha256}, not ${sha256}`)
  const [now, then] = [JSON.stringify(keptAnswer(answer)), JSON.stringify(keptAnswer(kept))]
  if (now !== then) return differs(id, answer, `the answer is ${now}, not ${then}`)
  return { reproduces: true, answer }
}

function differs(id: string, answer: Answer | null, why: string): Recomputed {
  console.error(`receipt ${id} does not reproduce: ${why}`)
  return { reproduces: false, answer }
}
