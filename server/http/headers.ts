import type { ServerResponse } from 'node:http'

/** Sent with every answer, files and refusals included. */
const always: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'",
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Of the embeds, which need no script: they alone may be framed, by anybody. */
const embedded: Record<string, string> = {
  'Content-Security-Policy':
    "frame-ancestors *; script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** The pages for frames of other sites, each by its whole address, so that no other page is ever taken for one. */
const embedPath = /^\/(zh|en)\/embed\/(figure|chart|table|(receipts|events|projects)\/[A-Za-z0-9-]{1,80})$/

export const isEmbed = (path: string): boolean => embedPath.test(path)

/** What the embeds show in a frame that has no origin of its own, and pictures that other sites show of a page. */
const shownElsewhere = (path: string): boolean =>
  /^\/_next\/static\/[\w/.-]+\.css$/.test(path) || /^\/data\/cards\/[\w-]+\/[\w-]+\.png$/.test(path)

interface Answered {
  /** The public reaches the portal by https, so browsers may be told to use nothing else. */
  secure: boolean
  /** The answer may hold scripts of Next's, some of them within the page; if not, only files of the portal run. */
  keepsScripts: boolean
}

export function setSecurityHeaders(
  response: ServerResponse,
  path: string,
  { secure, keepsScripts }: Answered,
): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value)
  if (!keepsScripts)
    response.setHeader('Content-Security-Policy', `${always['Content-Security-Policy']}; script-src 'self'`)
  if (isEmbed(path)) for (const [name, value] of Object.entries(embedded)) response.setHeader(name, value)
  if (shownElsewhere(path)) response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  if (secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
}
