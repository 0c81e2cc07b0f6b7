import { notFound } from 'next/navigation'
import { readAccessed } from '#lib/citations/accessed'
import { citationFileName, citationFileText, citationForms, citationFormats } from '#lib/citations/formats'
import { beijingDay } from '#lib/dates/beijing-time'
import type { RawParameters } from '#lib/editions/parameters'
import { isLanguage, localeOf } from '#lib/i18n/locales'
import { citedFigure } from '#lib/receipts/cited'
import { findReceipt } from '#lib/receipts/queries'

interface Parts {
  params: Promise<{ locale: string; receipt: string }>
  searchParams: Promise<RawParameters>
}

/** The receipt's citations in every format. The day of access is the reader's own, from the address. */
export async function readCiting({ params, searchParams }: Parts) {
  const { locale: language, receipt: id } = await params
  const receipt = await findReceipt(id)
  if (receipt === null || !isLanguage(language)) notFound()
  const locale = localeOf(language)
  const given = (await searchParams).accessed
  const typed = Array.isArray(given) ? given.join() : given
  const publishedOn = beijingDay(receipt.publishedAt.toISOString())
  const accessed = readAccessed(typed, publishedOn)
  const accessedOn = accessed === false ? null : accessed
  const figure = await citedFigure(receipt, accessedOn)
  const citations = citationFormats.map((format) => {
    const file = { format, locale: citationForms[format].locale ?? locale }
    return {
      format,
      lang: file.locale,
      text: citationFileText(figure, file),
      fileHref: `/data/receipts/${id}/${citationFileName(file)}${accessedOn ? `?accessed=${accessedOn}` : ''}`,
    }
  })
  const refused = accessed === false ? (typed ?? '').slice(0, 100) : null
  return { citations, access: { page: `/${language}/figures/${id}`, publishedOn, accessedOn, refused } }
}
