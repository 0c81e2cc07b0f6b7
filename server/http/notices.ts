import type { ServerResponse } from 'node:http'
import { withoutScripts } from './scriptless'

/** The pages that say why there is none, by status: whole documents without scripts. */
export type Notices = ReadonlyMap<number, Buffer>

const statuses = [403, 404, 500]

/** Fetches the notices from the portal itself, once it listens. Throws when one of them is not served. */
export async function fetchNotices(address: string): Promise<Notices> {
  const pages = await Promise.all(
    statuses.map(async (status) => {
      const response = await fetch(`${address}/notice/${status}`)
      if (response.status !== 200) throw new Error(`/notice/${status} answers ${response.status}`)
      // In another page's place their scripts would take the address for their own. They show text and links only.
      return [status, Buffer.from(withoutScripts(await response.text()))] as const
    }),
  )
  return new Map(pages)
}

/**
 * Sends a notice where Next would send a page of its own with status 403, 404 or 500: Next's are drawn by scripts in
 * the browser and stay blank without them. What is no page (a file's problem report, a fragment) passes.
 */
export function putNotices(response: ServerResponse, notices: Notices): void {
  let replaced = false
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  const write = response.write.bind(response) as (...args: unknown[]) => boolean
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse
  const head = (...args: unknown[]) => {
    const notice = notices.get(Number(args[0]))
    if (!notice || !String(response.getHeader('content-type')).startsWith('text/html'))
      return writeHead(...args)
    replaced = true
    for (const name of ['Transfer-Encoding', 'ETag']) response.removeHeader(name)
    response.setHeader('Content-Length', notice.length)
    writeHead(args[0])
    return end(notice)
  }
  response.writeHead = head
  /** Of a page that was replaced nothing more is sent; whoever waits for it to be is told that it was. */
  const unlessReplaced =
    <Result>(send: (...args: unknown[]) => Result, instead: Result) =>
    (...args: unknown[]): Result => {
      if (!response.headersSent) response.writeHead(response.statusCode)
      if (!replaced) return send(...args)
      const callback = args.at(-1)
      if (typeof callback === 'function') queueMicrotask(() => void callback())
      return instead
    }
  response.write = unlessReplaced(write, true)
  response.end = unlessReplaced(end, response)
}
