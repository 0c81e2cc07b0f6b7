import { createHash } from 'node:crypto'
import { busy } from '#app/data/busy'
import { drawnAlone, headersOf, readExploration } from '#app/data/explore-file'
import { keptPicture } from '#lib/drawing/kept-pictures'
import { drawPng, TooManyDrawings } from '#lib/drawing/png'
import { methodNotAllowed } from '#lib/export/problem'

/** Three pixels to a unit of the drawing, sharp in print; a wide drawing is held to what a screen can show. */
const pixels = (width: number) => Math.min(Math.round(width * 3), 2400)

/** The same drawing as a picture. */
export async function GET(request: Request): Promise<Response> {
  const asked = await readExploration(request)
  if (asked instanceof Response) return asked
  const { svg, width } = await drawnAlone(asked, request)
  try {
    // The drawing names its edition, its filter and its address: it is all that the picture depends on.
    const name = createHash('sha256').update(svg).digest('hex')
    const picture = await keptPicture(name, () => drawPng(svg, pixels(width)))
    return new Response(new Uint8Array(picture), { headers: headersOf(asked, 'png', 'image/png') })
  } catch (error) {
    if (!(error instanceof TooManyDrawings)) throw error
    return busy(request)
  }
}

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
