import type { Change, Kind } from '#lib/editions/kinds'
import type { Locale } from '#lib/i18n/locales'

/** What a feed is asked for: the newest entries of a filter at an edition, in one language. */
export interface FeedAsked<Filter> {
  filter: Filter
  edition: number
  limit: number
  locale: Locale
  portalUrl: string
}

/** One entry of a feed, in one language. Times are instants in ISO 8601. */
export interface FeedEntry {
  /** A tag: URI (RFC 4151) that never changes for what the entry tells. */
  id: string
  url: string
  title: string
  /** Plain text, a line for each fact. */
  text: string
  published: string
  updated: string
  /** Words that readers can sort entries by. */
  tags: string[]
  /** The version that the entry tells of. */
  about: { kind: Kind; key: string; edition: number; change: Change }
}

/** A feed of one filter at one edition. Addresses are absolute. */
export interface Feed {
  id: string
  title: string
  subtitle: string
  /** `zh-CN` or `en`. */
  language: string
  author: string
  /** The feed's own address and the page of the same list. */
  self: string
  home: string
  updated: string
  edition: number
  entries: FeedEntry[]
}

/** A permanent name under the portal's host, as RFC 4151 makes it: `tag:portal.example,2026:project/HLJ-2024-0001`. */
export function tagUri(portalUrl: string, specific: string): string {
  return `tag:${new URL(portalUrl).hostname},2026:${specific}`
}
