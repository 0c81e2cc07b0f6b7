import type { IncomingMessage } from 'node:http'
import { roomOf } from './conditional'

export interface Refusal {
  status: number
  zh: string
  en: string
  headers?: Record<string, string>
}

/** No form of the portal comes near it; files that staff upload will have a limit of their own. */
export const bodyLimit = 1_000_000

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/**
 * What is turned away before any page sees it, or null. `ownOrigins`: the origins besides the Host that the portal is
 * known by. A browser sends Origin with every form it posts; Next takes a post without one, so it is refused here.
 */
export function refusalOf(request: Request, ownOrigins: readonly string[]): Refusal | null {
  return (
    refusedAddress(request.url ?? '') ??
    refusedMethod(request) ??
    refusedBody(request) ??
    refusedOrigin(request, ownOrigins)
  )
}

function refusedAddress(url: string): Refusal | null {
  const path = url.split('?', 1)[0] ?? ''
  if (path.startsWith('/') && !path.startsWith('//') && !/[\\\0]|%00|%5c/i.test(path) && decodes(path))
    return null
  return { status: 400, zh: '网址格式有误。', en: 'The address is malformed.' }
}

/** Only the path: a broken escape in a filter's value is that page's to answer. */
function decodes(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

/** The desk and its sign-in have something to send to, and "cite this"; the rest of the public site is read. */
function refusedMethod({ method, url = '' }: Request): Refusal | null {
  if (method === 'GET' || method === 'HEAD') return null
  const path = url.split('?', 1)[0] ?? ''
  const takesForms =
    roomOf(path) === 'private' || /^\/[a-z]{2}\/(figures\/receipts|accessible\/choose)$/.test(path)
  if (method === 'POST' && takesForms) return null
  const headers = { Allow: takesForms ? 'GET, HEAD, POST' : 'GET, HEAD' }
  return { status: 405, zh: '不支持此请求方法。', en: 'This method is not allowed.', headers }
}

function refusedBody({ headers }: Request): Refusal | null {
  // Node cuts a body off at its stated length, so a stated length is a true one.
  if (headers['transfer-encoding'] !== undefined) {
    return {
      status: 411,
      zh: '请求须注明内容长度。',
      en: 'State the length of the content (Content-Length).',
    }
  }
  if (Number(headers['content-length'] ?? 0) <= bodyLimit) return null
  return {
    status: 413,
    zh: '提交的内容过大，上限为 1 MB。',
    en: 'The content is too large: 1 MB is the limit.',
  }
}

/** Posted by mail programs, which have no Origin; the secret in the address is what allows it (RFC 8058). */
const oneClick = /^\/[a-z]{2}\/alerts\/[\w-]{32}\/stop$/

function refusedOrigin(
  { method, url = '', headers }: Request,
  ownOrigins: readonly string[],
): Refusal | null {
  if (method !== 'POST' || oneClick.test(url)) return null
  const { origin, host } = headers
  const own =
    origin !== undefined &&
    (ownOrigins.includes(origin) || (URL.canParse(origin) && new URL(origin).host === host))
  if (own) return null
  const en = 'This form was not sent from a page of the portal. Open the page again and send it from there.'
  return { status: 403, zh: '此表单并非从本网站页面提交。请重新打开页面后再提交。', en }
}
