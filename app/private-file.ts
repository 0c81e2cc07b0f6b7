/** An answer that nobody keeps and whose address, which may hold a secret, no other site is told. */
export const privately = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }

/** A file that belongs to one reader. */
export const privateFile = (body: string, name: string): Response =>
  new Response(body, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Robots-Tag': 'noindex',
      ...privately,
    },
  })
