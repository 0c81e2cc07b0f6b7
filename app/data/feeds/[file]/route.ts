import { feeds } from '#app/data/feeds'
import { methodNotAllowed, problemResponse } from '#lib/export/problem'
import { feedFormats, feedNames } from '#lib/feeds/addresses'

interface Context {
  params: Promise<{ file: string }>
}

/** A list as a feed: `/data/feeds/signings.atom`, `/data/feeds/corrections.json` and their siblings. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [asked, ending, ...more] = (await params).file.split('.')
  const name = feedNames.find((one) => one === asked)
  const format = feedFormats.find((one) => one === ending)
  if (name && format && more.length === 0) return feeds[name](request, format)
  return problemResponse(
    {
      status: 404,
      type: 'unknown-file',
      title: (t) => t('feeds.unknownFeed'),
      detail: (t) => t('feeds.unknownFeedDetail', { names: feedNames.join(', ') }),
    },
    request,
  )
}

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
