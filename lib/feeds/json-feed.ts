import type { Feed } from '#lib/feeds/feed'

/** A feed as JSON Feed 1.1 (jsonfeed.org). `_portal` holds what is the portal's own: edition, kind and key. */
export function jsonFeedText(feed: Feed): string {
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.subtitle,
    language: feed.language,
    authors: [{ name: feed.author }],
    _portal: { about: feed.home, id: feed.id, edition: feed.edition, updated: feed.updated },
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.published,
      date_modified: entry.updated,
      tags: entry.tags,
      language: feed.language,
      _portal: entry.about,
    })),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}
