import type { Metadata } from 'next'
import { feedFormats, feedMediaTypes, feedPath, type FeedName } from '#lib/feeds/addresses'
import { languageTags, locales, type Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

interface PageDescription {
  locale: Locale
  /** The page's own address without its language; its filter in `query`, without paging and edition. */
  path: string
  query?: Record<string, string>
  title: string
  description: string
  /** The feed of the same list, which readers of feeds find by themselves. */
  feed?: FeedName
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
  indexed = true,
}: PageDescription): Metadata {
  const search = Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''
  const address = (language: Locale) => `/${language}${path === '/' ? '' : path}${search}`
  const site = translator(locale)('shared.site.name')
  return {
    metadataBase: new URL(process.env.PORTAL_URL ?? 'http://127.0.0.1:3000'),
    title: path === '/' ? title : `${title} · ${site}`,
    description,
    alternates: {
      canonical: address(locale),
      languages: {
        ...Object.fromEntries(locales.map((language) => [languageTags[language], address(language)])),
        'x-default': address('zh'),
      },
      types: feed && feedTypes(feed, query, locale),
    },
    robots: indexed ? undefined : { index: false },
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
