import type { MetadataRoute } from 'next'
import { latestEdition } from '#lib/editions/as-of'
import { listAddresses } from '#lib/editions/addresses'
import { pressPath } from '#lib/press/pdf'
import { listPressAddresses } from '#lib/press/queries'
import { languageTags, locales } from '#lib/i18n/locales'
import { prefectures } from '#lib/places/divisions'
import { portalUrl } from '#lib/portal/identity'

export const dynamic = 'force-dynamic'

const lists = [
  '',
  '/events',
  '/projects',
  '/enterprises',
  '/opportunities',
  '/parks',
  '/parks/compare',
  '/peers',
  '/places',
  ...prefectures.map((code) => `/places/${code}`),
  '/policies',
  '/policies/benefits',
  '/figures',
  '/figures/announced',
  '/figures/coverage',
  '/figures/explore',
  '/figures/changes',
  '/figures/check',
  '/officers',
  '/enquiries',
  '/sources',
  '/method',
  '/editions',
  '/corrections',
  '/invest',
  '/accessible',
  '/open',
  '/contact',
  '/news',
  '/site-map',
]

/** Every list and record in both languages. A sitemap holds 50,000 addresses: the newest records come first. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const base = portalUrl()
  const edition = await latestEdition()
  const [records, packs] = await Promise.all([listAddresses(edition.number, 24_800), listPressAddresses()])
  const press = packs.flatMap((pack, at) => [
    ...(packs.findIndex(({ event }) => event === pack.event) === at
      ? [{ path: `/events/${pack.event}/press`, changedAt: pack.changedAt.toISOString() }]
      : []),
    { path: pressPath(pack), changedAt: pack.changedAt.toISOString() },
  ])
  const pages = [
    ...lists.map((path) => ({ path, changedAt: edition.publishedAt })),
    ...press,
    ...records.map(({ path, changedAt }) => ({ path, changedAt: changedAt.toISOString() })),
  ]
  return pages.flatMap(({ path, changedAt }) => {
    const languages = Object.fromEntries(
      locales.map((locale) => [languageTags[locale], `${base}/${locale}${path}`]),
    )
    return locales.map((locale) => ({
      url: `${base}/${locale}${path}`,
      lastModified: changedAt ?? undefined,
      alternates: { languages },
    }))
  })
}
