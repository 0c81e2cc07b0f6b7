import { isSecure, postedField, toShortlist } from '#app/[locale]/shortlist/answer'
import { forgetCookie, rememberCookie, rememberedItems } from '#lib/shortlist/cookie'
import { readItem, readItems, without } from '#lib/shortlist/items'

interface Context {
  params: Promise<{ locale: string }>
}

/**
 * What the device remembers: `remember` a list in place of what it remembered before, `forget` all, or `drop` one record.
 * Nothing is set unless the reader asked for it.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  const [remember = '', forget = '', drop = ''] = await postedField(request, 'remember', 'forget', 'drop')
  if (forget !== '') return toShortlist(locale, null, forgetCookie(isSecure()))
  const gone = readItem(drop)
  const remembered = rememberedItems(request.headers.get('cookie'))
  if (gone !== null && remembered !== null)
    return toShortlist(locale, null, rememberCookie(without(remembered, gone), isSecure()))
  const { items } = readItems(remember)
  if (items.length === 0) return toShortlist(locale, null)
  return toShortlist(locale, null, rememberCookie(items, isSecure()))
}
