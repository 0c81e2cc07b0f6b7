import { busy } from '#app/data/busy'
import { latestEdition, resolveEdition } from '#lib/editions/as-of'
import { isLocale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { itemsText, readItems } from '#lib/shortlist/items'
import { printPage } from '#lib/shortlist/pdf'
import { readShortlist } from '#lib/shortlist/queries'

interface Context {
  params: Promise<{ locale: string }>
}

const plain = (status: number, text: string, headers = {}) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  })

/** A shortlist as a PDF, of the records that the edition knows. One at a time is printed; who comes meanwhile is told when. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : 'zh'
  const t = translator(locale)
  const query = new URL(request.url).searchParams
  const edition = query.has('edition')
    ? await resolveEdition({ edition: query.get('edition') ?? '' })
    : await latestEdition()
  const { items } = readItems(query.get('items') ?? '')
  const { rows } = edition === null ? { rows: [] } : await readShortlist(items, edition.number)
  if (edition === null || rows.length === 0) return plain(404, t('shortlist.empty'))
  const address = new URLSearchParams({ items: itemsText(rows), edition: String(edition.number) })
  const pdf = await printPage(`/${locale}/shortlist?${address}`)
  if (pdf === 'busy') return busy(request)
  if (pdf === 'unable') return plain(501, t('shortlist.noPdf'))
  return new Response(pdf, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.byteLength),
      'Content-Disposition': `inline; filename="shortlist-e${edition.number}-${locale}.pdf"`,
    },
  })
}
