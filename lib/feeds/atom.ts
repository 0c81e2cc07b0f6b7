import type { Feed, FeedEntry } from '#lib/feeds/feed'

/** What XML 1.0 has no place for, escaped or not: control characters and halves of pairs. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML may hold it, in elements and in attributes; what it may not hold is the replacement character. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\u{FFFD}').replace(/[&<>"]/g, (character) => entities[character] ?? '')
}

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${xmlText(text)}</${name}>`

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`

/** A feed as Atom (RFC 4287). The edition stands in an element of the portal's own namespace. */
export function atomText(feed: Feed): string {
  const namespace = `${feed.id.split(':').slice(0, 2).join(':')}:feeds`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:portal="${xmlText(namespace)}" xml:lang="${feed.language}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', feed.updated),
    `<author>${element('name', feed.author)}</author>`,
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.home),
    element('portal:edition', String(feed.edition)),
    ...feed.entries.map(entryText),
    '</feed>',
    '',
  ].join('\n')
}

function entryText(entry: FeedEntry): string {
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    link('alternate', 'text/html', entry.url),
    element('published', entry.published),
    element('updated', entry.updated),
    ...entry.tags.map((tag) => `<category term="${xmlText(tag)}"/>`),
    element('content', entry.text, ' type="text"'),
    element('portal:edition', String(entry.about.edition)),
    '</entry>',
  ].join('\n')
}
