import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import compression from 'compression'
import { answerByEdition, beforeHead, sendRefusal, sendText } from './answer'
import { isPublicPage, roomOf } from './conditional'
import type { Editions } from './editions'
import { isWholeForm, SenderGone } from './form-body'
import { isEmbed, setSecurityHeaders } from './headers'
import { putNotices, type Notices } from './notices'
import { refusalOf, type Refusal } from './refusals'
import { dropScripts } from './scriptless'

const cutOff: Refusal = {
  status: 400,
  zh: '提交的表单不完整，没有保存。请回到上一页重新提交。',
  en: 'The form arrived incomplete and nothing was saved. Go back and send it again.',
}

export interface Face {
  /** Renders what this face does not answer itself: Next. */
  render(request: IncomingMessage, response: ServerResponse): Promise<void>
  editions: Editions
  /** What stands in for Next's own pages of failure; none yet while the portal starts. */
  notices: () => Notices | undefined
  build: string
  portalUrl: string | undefined
  trustProxy: boolean
  /** While developing, pages keep the scripts that reload them. */
  reload: boolean
}

/** Next's own would come before the scripts are dropped. */
const compress = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void

/** Everything that listens on the portal's port passes here before Next sees it. */
export function faceOf(face: Face): RequestListener {
  const ownOrigins = face.portalUrl ? [face.portalUrl] : []
  const secure = face.portalUrl?.startsWith('https:') ?? false
  return (request, response) => {
    const path = pathOf(request)
    const keepsScripts = face.reload || !isPublicPage(path)
    setSecurityHeaders(response, path, { secure, keepsScripts })
    if (!face.trustProxy) forgetClaims(request)
    const refusal = refusalOf(request, ownOrigins)
    if (refusal) return sendRefusal(request, response, refusal)
    compress(request, response, () => undefined)
    if (isEmbed(path)) dropScripts(response, { keepOwn: false })
    else if (!keepsScripts) dropScripts(response, { keepOwn: true })
    answer(face, path, request, response).catch((error: unknown) => {
      if (error instanceof SenderGone) return response.destroy()
      console.error(error)
      if (response.headersSent) response.destroy()
      else sendText(response, 500, '服务器出错。\nThe server met an error.')
    })
  }
}

/** Anybody can write these headers: without a proxy of ours that sets them, only the socket knows the address. */
function forgetClaims(request: IncomingMessage): void {
  for (const name of [
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded-port',
    'forwarded',
  ]) {
    delete request.headers[name]
  }
  request.headers['x-forwarded-for'] = request.socket.remoteAddress
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?', 1)[0] ?? ''

async function answer(
  face: Face,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (path === '/livez') return sendText(response, 200, 'ok')
  if (path === '/readyz') return answerReadiness(face.editions, response)
  if (request.method === 'POST' && !(await isWholeForm(request)))
    return sendRefusal(request, response, cutOff)
  const room = roomOf(path)
  if (room === 'private') beforeHead(response, () => response.setHeader('Cache-Control', 'no-store'))
  // A fragment for Next's own router is not the page at this address, and has no tag.
  const isPage = request.method !== 'POST' && request.headers.rsc === undefined
  const notices = face.notices()
  if (notices && request.headers.rsc === undefined) putNotices(response, notices)
  if (room === 'public' && isPage && (await answeredAlready(face, request, response))) return
  await face.render(request, response)
}

async function answeredAlready(
  face: Face,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  // Without the database there is no edition to name; the page itself then says what is wrong.
  const edition = await face.editions.latest().catch(() => null)
  return edition !== null && answerByEdition(request, response, edition, face.build)
}

/** Ready: the database answers. */
async function answerReadiness(editions: Editions, response: ServerResponse): Promise<void> {
  try {
    const edition = await editions.latest()
    sendText(response, 200, `ok, edition ${edition?.number ?? 0}`)
  } catch (error) {
    console.error('readyz:', error instanceof Error ? error.message : error)
    sendText(response, 503, 'the database does not answer')
  }
}
