import { isSecure, postedField, toShortlist } from '#app/[locale]/shortlist/answer'
import { rememberCookie, rememberedItems } from '#lib/shortlist/cookie'
import { itemText, itemsText, mostItems, readItem, without } from '#lib/shortlist/items'

interface Context {
  params: Promise<{ locale: string }>
}

/**
 * Puts a record on the shortlist: on the one that the device remembers, where its owner asked for that; else it leads to
 * an address that names the record and remembers nothing.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  const [asked = ''] = await postedField(request, 'item')
  const item = readItem(asked)
  const remembered = rememberedItems(request.headers.get('cookie'))
  if (item === null) return toShortlist(locale, asked.slice(0, 100))
  if (remembered === null) return toShortlist(locale, itemText(item))
  const items = [...without(remembered, item), item]
  // A full list stays as it is; the address shows which record it has no room for.
  if (items.length > mostItems) return toShortlist(locale, itemsText(items))
  return toShortlist(locale, null, rememberCookie(items, isSecure()))
}
