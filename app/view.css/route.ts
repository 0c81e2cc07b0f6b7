import { viewOf, viewStyle } from '#lib/accessible/view'

export const dynamic = 'force-dynamic'

/**
 * The style sheet of the view that this device chose. Pages are the same for everybody and link to it, so that nothing
 * of the visitor is in them.
 */
export function GET(request: Request): Response {
  return new Response(viewStyle(viewOf(request.headers.get('cookie'))), {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'private, no-cache',
      Vary: 'Cookie',
    },
  })
}
