import type { IncomingMessage } from 'node:http'

/**
 * False for a posted form that was cut off or never was one: Next would answer it with 500. The body has a stated
 * length of at most the limit; it is looked at and left in the request for whoever reads it next. Rejects when the
 * sender goes away.
 */
export async function isWholeForm(request: IncomingMessage): Promise<boolean> {
  const type = request.headers['content-type'] ?? ''
  if (!/^multipart\/form-data/i.test(type)) return true
  const boundary = /;\s*boundary=("?)([^";]+)\1/i.exec(type)?.[2]
  if (boundary === undefined) return false
  const body = await peek(request, Number(request.headers['content-length'] ?? 0))
  const [before, ...parts] = body.toString('latin1').split(`--${boundary}`)
  const end = parts.pop()
  return before === '' && end?.trimEnd() === '--' && parts.every((part) => headed.test(part))
}

/** A part of a form begins with lines that name it, and an empty one. */
const headed = /^\r\n(?:[!-9;-~]+:[^\r\n]{0,4000}\r\n){1,8}\r\n/

function peek(request: IncomingMessage, length: number): Promise<Buffer> {
  if (length === 0) return Promise.resolve(Buffer.alloc(0))
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = () => {
      for (let chunk = request.read() as Buffer | null; chunk; chunk = request.read() as Buffer | null) {
        chunks.push(chunk)
        size += chunk.length
        if (size >= length) break
      }
      if (size < length) return
      forget()
      const body = Buffer.concat(chunks)
      request.unshift(body)
      resolve(body)
    }
    const gone = () => {
      forget()
      reject(new SenderGone())
    }
    const forget = () => request.off('readable', take).off('close', gone)
    request.on('readable', take).on('close', gone)
    take()
  })
}

/** The sender went away before the whole body had come: there is nobody to answer. */
export class SenderGone extends Error {
  override name = 'SenderGone'
}
