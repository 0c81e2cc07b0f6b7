import { notFound } from 'next/navigation'
import { readRecord } from '#app/request'
import { figureWords } from '#lib/figures/words'
import { getTotals, leftOutOf } from '#lib/figures/queries'
import { valueBasesOf } from '#lib/figures/value-bases'
import { listReceiptRecords } from '#lib/receipts/records'
import { findReceipt, recompute } from '#lib/receipts/queries'
import { stepsOf } from '#lib/receipts/steps'
import { sourceNotes } from '#lib/sources/notes'

/** Records that the page lists; the file has them all. */
const shownRecords = 200

interface Parts {
  params: Promise<{ locale: string; receipt: string }>
}

/** Everything that a receipt's page shows, at the edition of the receipt whatever the newest is. */
export async function readReceipt({ params }: Parts) {
  const receipt = await findReceipt((await params).receipt)
  if (receipt === null) notFound()
  const { figure, edition } = receipt
  const asked = { params, searchParams: Promise.resolve({ edition: String(edition) }) }
  const request = await readRecord(asked)
  const recorded = figure.kind === 'recorded' ? figure : null
  const [recomputed, words, records, steps, totals, leftOut, bases] = await Promise.all([
    recompute(receipt),
    figureWords(figure, edition, request.locale),
    listReceiptRecords(figure, edition, shownRecords),
    stepsOf(figure, edition, request.newest.number),
    recorded && getTotals(recorded.filter, edition),
    recorded ? leftOutOf(recorded.filter, edition) : [],
    recorded ? valueBasesOf(recorded.filter, edition) : [],
  ])
  const notes = await sourceNotes(
    records.map(({ content }) => content),
    edition,
  )
  return { request, receipt, recomputed, words, records, steps, totals, leftOut, bases, notes }
}

export type ReceiptReading = Awaited<ReturnType<typeof readReceipt>>
