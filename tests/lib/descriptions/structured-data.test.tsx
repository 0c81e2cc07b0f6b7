import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { StructuredData } from '#components/structured-data'

test('no text of a record ends the element that it stands in, and every text comes back whole', () => {
  const text = fc.string({
    unit: fc.constantFrom('</script>', '<!--', '<script', '&', '"', '\u2028', '亿', 'a'),
  })
  fc.assert(
    fc.property(text, (name) => {
      const html = renderToStaticMarkup(<StructuredData data={{ '@type': 'Event', name }} />)
      const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? []
      expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@type': 'Event', name })
    }),
  )
})
