/** The public address of the portal, without a path. */
export const portalUrl = (): string => process.env.PORTAL_URL ?? 'http://127.0.0.1:3000'

/** A path with its query; without a query the path alone. */
export function pathWithQuery(path: string, query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString()
  return text === '' ? path : `${path}?${text}`
}
