import type { IncomingMessage, ServerResponse } from 'node:http'

/** A page of Next's as text and links only. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>.*?<\/script>/gs, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
}

/**
 * Holds a small page back until it is whole and sends it without its scripts. Only for pages that show the same without
 * them. What is no page passes unchanged.
 */
export function dropScripts(request: IncomingMessage, response: ServerResponse): void {
  // Compressed, it could not be read here.
  delete request.headers['accept-encoding']
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse
  const parts: Buffer[] = []
  let status: number | undefined
  response.writeHead = (...args: unknown[]) => {
    status = Number(args[0])
    for (const given of args.slice(1)) {
      if (given === null || typeof given !== 'object' || Array.isArray(given)) continue
      for (const [name, value] of Object.entries(given)) response.setHeader(name, value as string)
    }
    return response
  }
  response.flushHeaders = () => undefined
  response.write = (...args: unknown[]) => {
    keep(args[0], parts)
    callLast(args)
    return true
  }
  response.end = (...args: unknown[]) => {
    keep(args[0], parts)
    const whole = Buffer.concat(parts)
    const isPage = String(response.getHeader('content-type')).startsWith('text/html')
    const body = isPage ? Buffer.from(withoutScripts(whole.toString('utf8'))) : whole
    response.removeHeader('Transfer-Encoding')
    if (body.length > 0) response.setHeader('Content-Length', body.length)
    writeHead(status ?? response.statusCode)
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
