import { XMLParser } from 'fast-xml-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET as getJson } from '#app/data/oembed.json/route'
import { GET as getXml } from '#app/data/oembed.xml/route'
import { iframeCode } from '#lib/embeds/iframe'
import { recordedFigure } from '#lib/figures/figure'
import { issueReceipt } from '#lib/receipts/issue'
import { isEmbed } from '#server/http/headers'
import { publishFair } from '#tests/fixtures/fair'

const portal = 'http://127.0.0.1:3000'
const asked = (format: 'json' | 'xml', query: Record<string, string>) =>
  (format === 'json' ? getJson : getXml)(
    new Request(`${portal}/data/oembed.${format}?${new URLSearchParams(query)}`),
  )
interface Oembed {
  version: string
  type: string
  title: string
  html: string
  width: number
  height: number
  thumbnail_url?: string
}
const frameOf = ({ html }: Oembed) => {
  const source = /src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  return new URL(source)
}
const embedOf = async (path: string, more: Record<string, string> = {}) => {
  const answer = await asked('json', { url: portal + path, ...more })
  expect(answer.status, path).toBe(200)
  return (await answer.json()) as Oembed
}

let receipt = ''
let newest = 0
beforeAll(async () => {
  const { edition } = await publishFair()
  const made = await issueReceipt(recordedFigure({}, 'count'), edition, 'maker')
  if (made.ok) receipt = made.id
  newest = edition
})

describe('oEmbed', () => {
  test('gives a frame for every kind of page that has one, whose address may be framed', async () => {
    const pages = {
      '/zh/events/fair': '/zh/embed/events/fair',
      '/en/projects/HLJ-2024-0001?edition=5': '/en/embed/projects/HLJ-2024-0001?edition=5',
      '/en/figures?city=230100': '/en/embed/chart?city=230100',
      '/zh/figures': '/zh/embed/chart',
      '/zh/figures/announced/fair-total': '/zh/embed/figure?figure=announced%3Dfair-total',
      [`/zh/figures/${receipt}`]: `/zh/embed/receipts/${receipt}`,
    }
    for (const [page, embed] of Object.entries(pages)) {
      const answer = await embedOf(page)
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640 })
      expect(answer.title.length).toBeGreaterThan(3)
      const frame = frameOf(answer)
      expect(frame.origin + frame.pathname + frame.search).toBe(portal + embed)
      expect(isEmbed(frame.pathname), embed).toBe(true)
      expect(answer.html).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
    }
  })

  test('keeps to the size asked for, and then gives no picture that is larger', async () => {
    const page = '/zh/events/fair'
    const small = await embedOf(page, { maxwidth: '300', maxheight: '120' })
    expect([small.width, small.height, small.thumbnail_url]).toEqual([300, 120, undefined])
    expect(small.html).toContain('width="300" height="120"')
    expect((await embedOf(page)).thumbnail_url).toBe(
      `${portal}/data/cards/events/fair.png?lang=zh&edition=${newest}`,
    )
  })

  test('says the same as XML', async () => {
    const url = `${portal}/en/events/fair`
    const answer = await asked('xml', { url, format: 'xml' })
    expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8')
    const { oembed } = new XMLParser({ parseTagValue: false, htmlEntities: true }).parse(
      await answer.text(),
    ) as { oembed: Record<string, string> }
    const json = (await (await asked('json', { url })).json()) as Record<string, string | number>
    expect(Object.keys(oembed)).toEqual(Object.keys(json))
    expect(oembed.html).toBe(json.html)
  })

  test.each([
    [{}, 400],
    [{ url: 'nowhere' }, 400],
    [{ url: `${portal}/zh/figures`, maxwidth: '0' }, 400],
    [{ url: `${portal}/zh/figures`, maxheight: '-5' }, 400],
    [{ url: 'http://evil.example/zh/figures' }, 404],
    [{ url: `${portal}/zh/nothing` }, 404],
    [{ url: `${portal}/admin` }, 404],
    [{ url: `${portal}/zh/events/nothing` }, 404],
    [{ url: `${portal}/zh/events/fair?edition=99` }, 404],
    [{ url: `${portal}/zh/figures?city=999` }, 404],
    [{ url: `${portal}/zh/figures/e2-000000000000` }, 404],
    [{ url: `${portal}/zh/figures`, format: 'xml' }, 501],
  ])('refuses %j with %d', async (query: Record<string, string>, status) => {
    const answer = await asked('json', query)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })
})

test('the code of a frame holds any title', () => {
  const code = iframeCode({ address: 'http://a/?b=1&c=2', title: '“<x>” & "y"', width: 1, height: 2 })
  expect(code).toContain('src="http://a/?b=1&amp;c=2" title="“&lt;x&gt;” &amp; &quot;y&quot;"')
})
