import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Marked } from '#app/[locale]/search/marked'
import { markHits } from '#lib/search/marks'
import { snippetOf } from '#lib/search/snippet'
import { termsOf } from '#lib/search/terms'

const needles = (q: string) => termsOf(q, true).flatMap((term) => term.needles)
const marked = (text: string, q: string) =>
  markHits(text, needles(q), true)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('')

test.each([
  ['石墨负极材料', '石墨', '[石墨]负极材料'],
  ['Graphite anode and GRAPHITES', '石墨', '[Graphite] anode and [GRAPHITE]S'],
  ['金蝶国际软件集团', 'jindie', '[金蝶]国际软件集团'],
  ['金蝶国际软件集团', 'jd', '[金蝶]国际软件集团'],
  ['金蝶国际软件集团', 'gj', '金蝶[国际]软件集团'],
  ['哈尔滨石墨', '尔滨石', '哈[尔滨石]墨'],
  ['ＡＩ大会', 'AI', '[ＡＩ]大会'],
  ['Said and aid', 'AI', 'Said and aid'],
])('%s for %s', (text, q, result) => {
  expect(marked(text, q)).toBe(result)
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '<script>',
        '</mark>',
        '<b onclick=x>',
        '&amp;',
        '&',
        '"',
        "'",
        '石墨',
        'drone',
        'ﬁ',
        'İ',
        '𠮷',
        ' ',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
)

test('whatever the title and the words, the parts are the title', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, q) => {
      const parts = markHits(text, needles(q), true)
      expect(parts.map((part) => part.text).join('')).toBe(text)
    }),
  )
})

test('and what is shown has no markup but the marks, and says the title', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, q) => {
      const html = renderToStaticMarkup(<Marked parts={markHits(text, needles(q), true)} />)
      const bare = html.replaceAll(/<\/?(mark|span)>/g, '')
      expect(bare).not.toMatch(/[<>"']/)
      const said = bare
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#x27;', "'")
        .replaceAll('&amp;', '&')
      expect(said).toBe(text)
    }),
  )
})

test('a snippet stands around what matched, in the reader’s language, and never shows codes', () => {
  const content = {
    nameZh: '某项目',
    industry: 'food',
    park: 'graphite-park',
    note: { zh: `${'前'.repeat(80)}石墨烯${'后'.repeat(200)}`, en: 'A plant for graphite.' },
  }
  const text = (locale: 'zh' | 'en') =>
    snippetOf(content, '某项目', needles('石墨'), locale)
      ?.parts.map((part) => part.text)
      .join('')
  expect(text('en')).toBe('A plant for graphite.')
  expect(text('zh')).toMatch(/^…前{48}石墨烯后+…$/)
  expect(snippetOf(content, '某项目', needles('food'), 'en')).toBeNull()
})
