import { readItems, itemText, type Item } from '#lib/shortlist/items'

/** The cookie in which a device remembers a shortlist, because its owner asked for it. It holds the items and no name. */
export const cookieName = 'portal-shortlist'

const days = 180

const attributes = (secure: boolean): string => `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

/** The header that has a device remember a list, for 180 days. `secure`: the portal is reached by https. */
export const rememberCookie = (items: readonly Item[], secure: boolean): string =>
  `${cookieName}=${items.map(itemText).join('.')}; Max-Age=${days * 86_400}; ${attributes(secure)}`

/** The header that has it forgotten. */
export const forgetCookie = (secure: boolean): string => `${cookieName}=; Max-Age=0; ${attributes(secure)}`

/** What a device remembers, from the Cookie header of its request; null when it was never asked to, and remembers nothing. */
export function rememberedItems(header: string | null): Item[] | null {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  const found = pairs.find((pair) => pair.startsWith(`${cookieName}=`))
  return found === undefined ? null : readItems(found.slice(cookieName.length + 1)).items
}
