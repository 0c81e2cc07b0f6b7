import type { IncomingMessage, ServerResponse } from 'node:http'
import { matches, shanghaiTime, tagOf } from './conditional'
import type { Edition } from './editions'
import type { Refusal } from './refusals'

export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  const body = Buffer.from(`${text}\n`)
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...headers,
  })
  response.end(body)
}

const patienceMilliseconds = 10_000

/** Answers without waiting for the body. It is read and thrown away, for a while: cut off, many clients lose the answer. */
export function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  { status, zh, en, headers }: Refusal,
): void {
  const impatience = setTimeout(() => request.destroy(), patienceMilliseconds)
  request.once('close', () => clearTimeout(impatience))
  request.resume()
  sendText(response, status, `${zh}\n${en}`, headers)
}

/** Calls `decide` when the status is known and before anything has left. Next sets its headers until the last moment. */
export function beforeHead(response: ServerResponse, decide: (status: number) => void): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (...args: unknown[]) => {
    decide(Number(args[0]))
    return writeHead(...args)
  }
}

/**
 * Names the edition of a public answer, so that whoever keeps a copy can ask whether it still stands.
 * Gives true when that was the question and it does: the answer (304) has been sent.
 */
export function answerByEdition(
  request: IncomingMessage,
  response: ServerResponse,
  edition: Edition,
  build: string,
): boolean {
  const tag = tagOf(edition, build)
  const setHeaders = () => {
    response.setHeader('ETag', tag)
    response.setHeader('Cache-Control', 'public, no-cache')
    response.setHeader('Last-Modified', edition.changedAt.toUTCString())
    // A file of an older edition has named it already.
    if (response.hasHeader('X-Edition')) return
    response.setHeader('X-Edition', edition.number)
    response.setHeader('X-Edition-Time', shanghaiTime(edition.publishedAt))
  }
  if (matches(request.headers['if-none-match'], tag)) {
    setHeaders()
    response.writeHead(304).end()
    return true
  }
  beforeHead(response, (status) => {
    if (status === 200) return setHeaders()
    response.removeHeader('ETag')
    response.setHeader('Cache-Control', 'no-cache')
  })
  return false
}
