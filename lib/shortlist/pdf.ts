import { chromiumPath } from '#lib/press/chromium'
import { printDocument } from '#lib/press/print'
import { fetchWholePage } from '#lib/press/released-page'

let printing = false

/** Whether this server has a browser to print with. */
export async function canPrintShortlists(): Promise<boolean> {
  return Boolean(process.env.PORTAL_LOOPBACK) && (await chromiumPath()) !== null
}

/**
 * A page of this portal as a PDF, one at a time: `busy` while another is printed, `unable` where there is no browser.
 * The path begins at the root. Throws when the browser fails.
 */
export async function printPage(path: string): Promise<Uint8Array<ArrayBuffer> | 'busy' | 'unable'> {
  if (printing) return 'busy'
  printing = true
  try {
    const [chromium, portal] = [await chromiumPath(), process.env.PORTAL_LOOPBACK]
    if (chromium === null || !portal) return 'unable'
    return await printDocument(chromium, await fetchWholePage(portal, path))
  } finally {
    printing = false
  }
}
