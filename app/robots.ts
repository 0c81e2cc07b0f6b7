import type { MetadataRoute } from 'next'
import { portalUrl } from '#lib/portal/identity'

/** The address of the portal is a setting of the running server, so this is not written at build time. */
export const dynamic = 'force-dynamic'

/** Public pages are for everyone; the desk and search results are of no use to search engines. */
export default function robots(): MetadataRoute.Robots {
  const base = portalUrl()
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api/', '/zh/search', '/en/search'] },
    sitemap: `${base}/sitemap.xml`,
  }
}
