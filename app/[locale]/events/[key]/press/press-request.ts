import { readRecord, type PageRequest } from '#app/request'
import { portalUrl } from '#lib/portal/identity'

/** The request of a pack: its own edition, whatever the address asks for. */
export function packRequest(locale: string, edition: number): Promise<PageRequest> {
  return readRecord({
    params: Promise.resolve({ locale }),
    searchParams: Promise.resolve({ edition: String(edition) }),
  })
}

/** The same request with whole addresses: what is printed has links too, and must not point into this machine. */
export function wholeAddresses(request: PageRequest): PageRequest {
  const base = portalUrl()
  return {
    ...request,
    href: (path, query) => base + request.href(path, query),
    fileHref: (path, query) => base + request.fileHref(path, query),
  }
}
