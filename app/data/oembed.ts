import { z } from 'zod'
import { cardSize } from '#lib/drawing/card'
import { escapeXml } from '#lib/drawing/svg-text'
import { embedHeights, iframeCode } from '#lib/embeds/iframe'
import { embedTarget, type EmbedTarget } from '#lib/embeds/target'
import { problemResponse } from '#lib/export/problem'
import { locales } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { portalUrl } from '#lib/portal/identity'

type Format = 'json' | 'xml'

const mediaTypes: Record<Format, string> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
}
const Pixels = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .optional()
const usualWidth = 640

/** oEmbed 1.0 (https://oembed.com): the frame for a page of the portal, as JSON or XML. Other parameters mean nothing. */
export async function answerOembed(request: Request, format: Format): Promise<Response> {
  const query = new URL(request.url).searchParams
  const asked = query.get('format') ?? format
  if (asked !== format) return refuse(request, 501, 'unknown-format', 'oembedFormat', { format })
  const url = URL.parse(query.get('url') ?? '')
  if (url === null) return refuse(request, 400, 'unknown-parameter-value', 'oembedUrl')
  const [width, height] = (['maxwidth', 'maxheight'] as const).map((name) =>
    Pixels.safeParse(query.get(name) ?? undefined),
  )
  if (!width?.success || !height?.success)
    return refuse(request, 400, 'unknown-parameter-value', 'oembedSize')
  const base = portalUrl()
  const ours = url.origin === new URL(base).origin
  const target = ours ? await embedTarget(url.pathname, Object.fromEntries(url.searchParams)) : null
  if (target === null) return refuse(request, 404, 'unknown-file', 'oembedNone', { base })
  const answer = richAnswer(target, url.pathname.startsWith('/en') ? 'en' : 'zh', width.data, height.data)
  return new Response(format === 'json' ? JSON.stringify(answer) : xmlOf(answer), {
    headers: { 'Content-Type': mediaTypes[format], 'Access-Control-Allow-Origin': '*' },
  })
}

type OembedAnswer = Record<string, string | number>

function richAnswer(
  { title, address, picture, kind }: EmbedTarget,
  locale: (typeof locales)[number],
  most?: number,
  highest?: number,
): OembedAnswer {
  const base = portalUrl()
  const width = Math.min(usualWidth, most ?? usualWidth)
  const height = Math.min(embedHeights[kind], highest ?? embedHeights[kind])
  const roomForPicture =
    (most ?? cardSize.width) >= cardSize.width && (highest ?? cardSize.height) >= cardSize.height
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: translator(locale)('shared.site.name'),
    provider_url: `${base}/${locale}`,
    cache_age: 3600,
    html: iframeCode({ address: `${base}${address}`, title, width, height }),
    width,
    height,
    ...(picture !== null &&
      roomForPicture && {
        thumbnail_url: `${base}${picture}`,
        thumbnail_width: cardSize.width,
        thumbnail_height: cardSize.height,
      }),
  }
}

function xmlOf(answer: OembedAnswer): string {
  const lines = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join('\n')}\n</oembed>\n`
}

type Refusal = 'oembedUrl' | 'oembedSize' | 'oembedNone' | 'oembedFormat'

const refuse = (
  request: Request,
  status: 400 | 404 | 501,
  type: 'unknown-parameter-value' | 'unknown-file' | 'unknown-format',
  why: Refusal,
  { base = '', format = '' }: { base?: string; format?: string } = {},
): Response =>
  problemResponse(
    {
      status,
      type,
      title: (t) => t(`embeds.problem.${why}`),
      detail: (t) => t(`embeds.problem.${why}Detail`, { base, format }),
    },
    request,
  )
