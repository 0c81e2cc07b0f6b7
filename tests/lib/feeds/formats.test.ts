import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { atomText, xmlText } from '#lib/feeds/atom'
import { tagUri, type Feed, type FeedEntry } from '#lib/feeds/feed'
import { jsonFeedText } from '#lib/feeds/json-feed'

/** Any text, with what XML has no place for among it. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<b>&amp;</b>',
        ']]>',
        '"\'',
        '\u0000',
        '\u0008',
        '\ud800',
        '\udfff',
        '￾',
        '\n',
        '金额：3.5亿元 → 4.5亿元',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const instant = fc.integer({ min: 0, max: 4e12 }).map((time) => new Date(time).toISOString())
const entries: fc.Arbitrary<FeedEntry> = fc.record({
  id: fc.uuid().map((id) => tagUri('https://portal.example', id)),
  url: texts.map((text) => `https://portal.example/zh?${encodeURIComponent(text.toWellFormed())}&a=1`),
  title: texts,
  text: texts,
  published: instant,
  updated: instant,
  tags: fc.array(texts, { maxLength: 3 }),
  about: fc.constant({
    kind: 'project' as const,
    key: 'HLJ-2024-0001',
    edition: 7,
    change: 'correction' as const,
  }),
})
const feeds: fc.Arbitrary<Feed> = fc.record({
  id: texts.map((text) =>
    tagUri('https://portal.example', `feeds?${encodeURIComponent(text.toWellFormed())}`),
  ),
  title: texts,
  subtitle: texts,
  language: fc.constantFrom('zh-CN', 'en'),
  author: texts,
  self: fc.constant('https://portal.example/data/feeds/corrections.atom?lang=zh&year=2024'),
  home: fc.constant('https://portal.example/zh/corrections?year=2024'),
  updated: instant,
  edition: fc.nat(),
  entries: fc.array(entries, { maxLength: 5 }),
})

const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 100_000, maxExpandedLength: 10_000_000 },
  isArray: (name) => ['entry', 'link', 'category'].includes(name),
})
type Node = Record<string, unknown>
const readable = (text: string) =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')

/** What RFC 4287 asks of every feed and entry (4.1.1, 4.1.2), of dates (3.3) and of identifiers (4.2.6). */
function expectAtom(feed: Node): void {
  expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom')
  const all = (feed.entry ?? []) as Node[]
  for (const node of [feed, ...all]) {
    for (const name of ['id', 'title', 'updated']) expect(node[name], name).toEqual(expect.any(String))
    expect(String(node.updated)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
    expect(String(node.id)).toMatch(/^tag:[a-z0-9.-]+,\d{4}:\S+$/)
    const links = node.link as Node[]
    expect(links.filter((link) => link['@_rel'] === 'alternate')).toHaveLength(1)
    for (const link of links) expect(URL.canParse(String(link['@_href']))).toBe(true)
  }
  expect((feed.link as Node[]).filter((link) => link['@_rel'] === 'self')).toHaveLength(1)
  expect((feed.author as Node).name).toEqual(expect.any(String))
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
}

test('whatever text it holds, a feed is XML with the structure of Atom, and reads back as it was', () => {
  fc.assert(
    fc.property(feeds, (feed) => {
      const text = atomText(feed)
      expect(XMLValidator.validate(text)).toBe(true)
      const read = (parser.parse(text) as { feed: Node }).feed
      expectAtom(read)
      expect(read['@_xml:lang']).toBe(feed.language)
      expect(read['portal:edition']).toBe(String(feed.edition))
      const items = (read.entry ?? []) as Node[]
      expect(items.map((item) => (item.content as Node)['#text'] ?? '')).toEqual(
        feed.entries.map((entry) => readable(entry.text)),
      )
      expect(items.map(({ title }) => title)).toEqual(feed.entries.map(({ title }) => readable(title)))
    }),
    { numRuns: 150 },
  )
})

test('the same feed is JSON Feed 1.1 with everything it must have', () => {
  fc.assert(
    fc.property(feeds, (feed) => {
      const read = JSON.parse(jsonFeedText(feed)) as { version: string; feed_url: string; items: Node[] }
      expect(read.version).toBe('https://jsonfeed.org/version/1.1')
      expect(read.feed_url).toBe(feed.self)
      for (const item of read.items) {
        expect(item.id).toEqual(expect.any(String))
        expect(item.content_text).toEqual(expect.any(String))
        expect(new Date(String(item.date_modified)).toISOString()).toBe(item.date_modified)
      }
      expect(read.items.map(({ title }) => title)).toEqual(feed.entries.map(({ title }) => title))
    }),
  )
})

test('what XML has no place for becomes the replacement character', () => {
  expect(xmlText('a\u0000b\ud800c\u0009d<&>"')).toBe('a\ufffdb\ufffdc\td&lt;&amp;&gt;&quot;')
})
