import { drawnAlone, headersOf, readExploration } from '#app/data/explore-file'
import { methodNotAllowed } from '#lib/export/problem'

/** An exploration as its drawing, to be kept or printed. */
export async function GET(request: Request): Promise<Response> {
  const asked = await readExploration(request)
  if (asked instanceof Response) return asked
  const { svg } = await drawnAlone(asked, request)
  return new Response(svg, { headers: headersOf(asked, 'svg', 'image/svg+xml; charset=utf-8') })
}

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
