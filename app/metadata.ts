import type { Metadata } from 'next'
import { cardSize } from '#lib/drawing/card'
import { feedFormats, feedMediaTypes, feedPath, type FeedName } from '#lib/feeds/addresses'
import { languageTags, locales, type Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { pageName, placeOf } from '#lib/portal/columns'
import { portalUrl } from '#lib/portal/identity'
import { siteSetting, siteSettingIn } from '#lib/portal/settings'

export interface PageCard {
  /** Address of the picture without the portal's own. */
  path: string
  /** What the picture says. */
  alt: string
}

interface PageDescription {
  locale: Locale
  /** The page's own address without its language; its filter in `query`, without paging and edition. */
  path: string
  query?: Record<string, string>
  title: string
  description: string
  /** The feed of the same list, which readers of feeds find by themselves. */
  feed?: FeedName
  /** The page's picture for those who share it; pages without one show none. */
  card?: PageCard
  /** True for pages that oEmbed gives a frame for. */
  embeddable?: boolean
  /** False for pages that search engines have no use for, such as search results. */
  indexed?: boolean
}

/** Title, description, the canonical address and the same page in the other language. */
export function pageMetadata({
  locale,
  path,
  query = {},
  title,
  description,
  feed,
  card,
  embeddable = false,
  indexed = true,
}: PageDescription): Metadata {
  const search = Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''
  const address = (language: Locale) => `/${language}${path === '/' ? '' : path}${search}`
  const site = translator(locale)('shared.site.name')
  const base = portalUrl()
  return {
    metadataBase: new URL(base),
    title: path === '/' ? title : `${title} · ${site}`,
    description,
    alternates: {
      canonical: address(locale),
      languages: {
        ...Object.fromEntries(locales.map((language) => [languageTags[language], address(language)])),
        'x-default': address('zh'),
      },
      types: {
        ...(feed && feedTypes(feed, query, locale)),
        ...(embeddable && {
          'application/json+oembed': oembedAddress('json', `${base}${address(locale)}`),
          'text/xml+oembed': oembedAddress('xml', `${base}${address(locale)}`),
        }),
      },
    },
    ...(card && sharedAs(card, { locale, title, description, site, address: address(locale) })),
    robots: indexed ? undefined : { index: false },
    other: siteMeta(locale, path, title),
  }
}

/** The tags that government sites carry for the national survey of them; what the settings leave open is left out. */
function siteMeta(locale: Locale, path: string, title: string): Record<string, string> {
  const t = translator(locale)
  const place = placeOf(path)
  const column = place && t(`site.column.${place.column.key}.name`)
  const code = siteSetting('siteCode')
  return {
    SiteName: t('shared.site.name'),
    SiteDomain: new URL(portalUrl()).host,
    ...(code && { SiteIDCode: code }),
    ColumnName: column ?? t('site.home.name'),
    ColumnDescription: place ? t(`site.page.${pageName(place.page)}.says`) : t('shared.site.tagline'),
    ColumnKeywords: place ? t(`site.column.${place.column.key}.keywords`) : t('site.home.keywords'),
    ColumnType: column ?? t('site.home.name'),
    ArticleTitle: title,
    ContentSource: siteSettingIn('operator', locale) ?? t('shared.site.name'),
  }
}

function feedTypes(feed: FeedName, query: Record<string, string>, locale: Locale) {
  const t = translator(locale)
  return Object.fromEntries(
    feedFormats.map((format) => [
      feedMediaTypes[format],
      [
        {
          url: feedPath(feed, format, query, locale),
          title: `${t(`feeds.title.${feed}`)} (${t(`feeds.format.${format}`)})`,
        },
      ],
    ]),
  )
}

const oembedAddress = (format: 'json' | 'xml', url: string): string =>
  `/data/oembed.${format}?${new URLSearchParams({ url })}`

interface Shared {
  locale: Locale
  title: string
  description: string
  site: string
  address: string
}

/** What sites and messengers show of a page that is shared: Open Graph and Twitter cards with one picture. */
function sharedAs(
  card: PageCard,
  { locale, title, description, site, address }: Shared,
): Pick<Metadata, 'openGraph' | 'twitter'> {
  const picture = { url: card.path, ...cardSize, alt: card.alt, type: 'image/png' }
  return {
    openGraph: {
      type: 'article',
      title,
      description,
      url: address,
      siteName: site,
      locale: locale === 'zh' ? 'zh_CN' : 'en_GB',
      images: [picture],
    },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
  }
}
