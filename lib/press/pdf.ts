import type { Locale } from '#lib/i18n/locales'
import { chromiumPath } from '#lib/press/chromium'
import { printDocument } from '#lib/press/print'
import { keepPressPdf, readPressPdf, type PressPack } from '#lib/press/queries'
import { fetchWholePage } from '#lib/press/released-page'

/** After a failure nobody makes the machine try again for this long. */
const restMilliseconds = 60_000

const underWay = new Map<string, Promise<void>>()
let last: Promise<void> = Promise.resolve()
let failedAt = -Infinity

/** The page of a pack that is out, as an address without its language. */
export const pressPath = ({ event, number }: Pick<PressPack, 'event' | 'number'>): string =>
  `/events/${event}/press/${number}`

/** Whether this server can print: it has a browser, and the last print did not fail just now. */
export async function canPrint(): Promise<boolean> {
  const rested = performance.now() - failedAt > restMilliseconds
  return rested && Boolean(process.env.PORTAL_LOOPBACK) && (await chromiumPath()) !== null
}

/**
 * The file of a pack in one language. The first to ask after the release has it printed, one print at a time; from then on
 * everybody gets the same bytes. Null where this server cannot print.
 */
export async function pressPdf(pack: PressPack, locale: Locale): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = await readPressPdf(pack.event, pack.number, locale)
  if (kept !== null || pack.withdrawnAt !== null) return kept
  const name = `${locale}${pressPath(pack)}`
  let making = underWay.get(name)
  if (!making) {
    if (!(await canPrint())) return null
    making = last.then(() => make(pack, locale)).finally(() => underWay.delete(name))
    last = making.catch(() => undefined)
    underWay.set(name, making)
  }
  try {
    await making
  } catch (error) {
    failedAt = performance.now()
    console.error(`press pack ${name} could not be printed:`, error)
    return null
  }
  return readPressPdf(pack.event, pack.number, locale)
}

async function make(pack: PressPack, locale: Locale): Promise<void> {
  const [chromium, portal] = [await chromiumPath(), process.env.PORTAL_LOOPBACK]
  if (chromium === null || !portal) throw new Error('this server has no browser to print with')
  const html = await fetchWholePage(portal, `/${locale}${pressPath(pack)}`)
  await keepPressPdf(pack.event, pack.number, locale, await printDocument(chromium, html))
}
