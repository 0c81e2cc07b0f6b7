import { receiptJson } from '#app/data/receipts/[file]/receipt-json'
import { receiptSheet } from '#app/data/receipts/[file]/receipt-sheet'
import { mediaTypes } from '#lib/export/formats'
import { methodNotAllowed, problemResponse } from '#lib/export/problem'
import { begun, bodyOf } from '#lib/export/stream'
import { answerOf } from '#lib/figures/answer'
import { canonicalChunks } from '#lib/receipts/canonical'
import { findReceipt } from '#lib/receipts/queries'

interface Context {
  params: Promise<{ file: string }>
}

/** A receipt's record list: as CSV the canonical form that its hash is taken over, as JSON with all that its page says, as a workbook. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, id = '', format] = /^(.*)\.(csv|json|xlsx)$/.exec((await params).file) ?? []
  const receipt = await findReceipt(id)
  if (receipt === null) {
    return problemResponse(
      {
        status: 404,
        type: 'unknown-file',
        title: (t) => t('figures.files.problem.unknownFile'),
        detail: (t) => t('receipts.problem.noReceipt'),
      },
      request,
    )
  }
  if (format === 'json') return receiptJson(receipt)
  const { figure, edition } = receipt
  const answer = await answerOf(figure, edition)
  const chunks = await begun(canonicalChunks(figure, { announced: answer?.announced ?? null }, edition))
  const form = format === 'xlsx' ? 'xlsx' : 'csv'
  return new Response(bodyOf(form === 'xlsx' ? receiptSheet(receipt, chunks) : chunks), {
    headers: {
      'Content-Type': mediaTypes[form],
      'Content-Disposition': `attachment; filename="${id}.${form}"`,
      'X-Edition': String(edition),
    },
  })
}

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
