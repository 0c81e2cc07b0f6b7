import { recordedFigure, figureText } from '../../lib/figures/figure'
import { receiptId } from '../../lib/receipts/receipt-id'

const figure = recordedFigure({}, 'count')
const edition = 1

/** The receipt that the portal under test has from its start: all recorded projects at the first edition. */
export const knownReceipt = receiptId(figure, edition)

/** Makes it as a reader does: with the form of a page. */
export async function makeKnownReceipt(portal: string): Promise<void> {
  const answer = await fetch(`${portal}/zh/figures/receipts`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: portal },
    body: new URLSearchParams({ figure: figureText(figure), edition: String(edition) }),
  })
  if (answer.status !== 303 || !answer.headers.get('location')?.endsWith(knownReceipt))
    throw new Error(`the known receipt was not made: ${answer.status} ${await answer.text()}`)
}
