import type { ServerResponse } from 'node:http'

/** What is ours to run or to be read by machines: the script that reads aloud, and the description of the page. */
const own = /^<script\b[^>]*(\bsrc="\/enhance\.js"|\btype="application\/ld\+json")/

/** A page of Next's as text and links only; `keepOwn`: with the portal's own script, and without Next's. */
export function withoutScripts(html: string, { keepOwn = false } = {}): string {
  return html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, (script) => (keepOwn && own.test(script) ? script : ''))
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
}

/**
 * Holds a page back until it is whole and sends it without Next's scripts. Only for pages that show and do the same
 * without them. What is no page passes as it comes.
 */
export function dropScripts(response: ServerResponse, options: { keepOwn: boolean }): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  const write = response.write.bind(response) as (...args: unknown[]) => boolean
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse
  const flushHeaders = response.flushHeaders.bind(response)
  const parts: Buffer[] = []
  let status: number | undefined

  const isHeld = () => {
    if (status === undefined && !response.headersSent) response.writeHead(response.statusCode)
    return status !== undefined
  }
  response.writeHead = (...args: unknown[]) => {
    for (const given of args.slice(1)) {
      if (given === null || typeof given !== 'object' || Array.isArray(given)) continue
      for (const [name, value] of Object.entries(given)) response.setHeader(name, value as string)
    }
    if (!String(response.getHeader('content-type')).startsWith('text/html')) return writeHead(args[0])
    status = response.statusCode = Number(args[0])
    return response
  }
  response.flushHeaders = () => {
    if (!isHeld()) flushHeaders()
  }
  response.write = (...args: unknown[]) => {
    if (!isHeld()) return write(...args)
    keep(args[0], parts)
    callLast(args)
    return true
  }
  response.end = (...args: unknown[]) => {
    if (!isHeld()) return end(...args)
    keep(args[0], parts)
    const body = Buffer.from(withoutScripts(Buffer.concat(parts).toString('utf8'), options))
    response.removeHeader('Transfer-Encoding')
    if (body.length > 0) response.setHeader('Content-Length', body.length)
    writeHead(status)
    const sent = end(body)
    callLast(args)
    return sent
  }
}

function keep(part: unknown, parts: Buffer[]): void {
  if (typeof part === 'string') parts.push(Buffer.from(part))
  else if (part instanceof Uint8Array) parts.push(Buffer.from(part))
}

function callLast(args: unknown[]): void {
  const callback = args.at(-1)
  if (typeof callback === 'function') queueMicrotask(() => void callback())
}
