import { notFound } from 'next/navigation'
import { isLocale } from '#lib/i18n/locales'
import { pressPath, pressPdf } from '#lib/press/pdf'
import { getPressPack } from '#lib/press/queries'

interface Context {
  params: Promise<{ locale: string; key: string; number: string }>
}

/** The printed pack. Where this server cannot print, the page says so and is the same on paper. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, key, number } = await params
  const pack = isLocale(locale) ? await getPressPack(key, number) : null
  if (!pack || !isLocale(locale)) notFound()
  const pdf = await pressPdf(pack, locale)
  if (pdf === null) {
    return new Response(null, { status: 303, headers: { Location: `/${locale}${pressPath(pack)}#pdf` } })
  }
  return new Response(pdf, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.byteLength),
      'Content-Disposition': `inline; filename="${pack.event}-press-${pack.number}-${locale}.pdf"`,
    },
  })
}
