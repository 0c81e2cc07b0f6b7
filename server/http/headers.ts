import type { ServerResponse } from 'node:http'

/** Sent with every answer, files and refusals included. The policy for scripts comes with the public face. */
const always: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'",
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** `secure`: the public reaches the portal by https, so browsers may be told to use nothing else. */
export function setSecurityHeaders(response: ServerResponse, secure: boolean): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value)
  if (secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
}
