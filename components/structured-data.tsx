import type { StructuredData as Data } from '#lib/descriptions/structured'

/**
 * Facts of a page for search engines, as JSON-LD of schema.org. It is data, which no browser runs; a text that would end
 * the element is written with an escape.
 */
export function StructuredData({ data }: { data: Data }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
