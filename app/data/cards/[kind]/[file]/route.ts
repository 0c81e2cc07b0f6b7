import { CardRequest, cardKinds, isCardKind } from '#app/data/cards/card-kinds'
import { busy } from '#app/data/busy'
import { readFileRequest } from '#app/data/request'
import { cardSize, cardSvg } from '#lib/drawing/card'
import { beijingTime } from '#lib/dates/beijing-time'
import { keptPicture } from '#lib/drawing/kept-pictures'
import { drawPng, TooManyDrawings } from '#lib/drawing/png'
import { listParameterNames } from '#lib/editions/parameters'
import { methodNotAllowed, problemResponse } from '#lib/export/problem'
import { formatDate } from '#lib/i18n/format'
import { translator } from '#lib/i18n/translate'

interface Context {
  params: Promise<{ kind: string; file: string }>
}

/** A card as a picture of 1200 × 630: `/data/cards/events/{key}.png?lang=en&edition=2`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind, file } = await params
  const [, key] = /^([A-Za-z0-9-]{1,80})\.png$/.exec(file) ?? []
  const cardOf = isCardKind(kind) ? cardKinds[kind] : undefined
  const refused = [...listParameterNames, ...(kind === 'receipts' ? ['edition', 'asOf'] : [])]
  const asked = await readFileRequest(CardRequest, request, refused)
  if (asked instanceof Response) return asked
  const locale = asked.filter.lang
  const card = key && cardOf ? await cardOf(key, asked.edition, locale) : null
  if (card === null) return noCard(request)
  const t = translator(locale)
  const { number, publishedAt } = card.edition
  const inEdition = t('shared.record.inEdition', { number: String(number) })
  const edition = publishedAt
    ? `${inEdition} · ${formatDate(beijingTime(publishedAt).slice(0, 10), locale)}`
    : inEdition
  try {
    const picture = await keptPicture(`${kind} ${key} ${locale} ${number}`, () =>
      drawPng(cardSvg(card, { site: t('shared.site.name'), edition }), cardSize.width),
    )
    return new Response(new Uint8Array(picture), {
      headers: {
        'Content-Type': 'image/png',
        'Content-Disposition': `inline; filename="${key}-${locale}-edition-${number}.png"`,
      },
    })
  } catch (error) {
    if (!(error instanceof TooManyDrawings)) throw error
    return busy(request)
  }
}

const noCard = (request: Request): Response =>
  problemResponse(
    {
      status: 404,
      type: 'unknown-file',
      title: (t) => t('embeds.problem.noCard'),
      detail: (t) => t('embeds.problem.noCardDetail', { names: Object.keys(cardKinds).join(', ') }),
    },
    request,
  )

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
