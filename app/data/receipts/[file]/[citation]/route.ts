import { readAccessed } from '#lib/citations/accessed'
import { citationFileText, citationForms, parseCitationFileName } from '#lib/citations/formats'
import { beijingDay } from '#lib/dates/beijing-time'
import { methodNotAllowed, parameterProblems, problemResponse } from '#lib/export/problem'
import { languageTags } from '#lib/i18n/locales'
import { citedFigure } from '#lib/receipts/cited'
import { findReceipt } from '#lib/receipts/queries'

interface Context {
  params: Promise<{ file: string; citation: string }>
}

/** A citation of a receipt's figure as a file: `/data/receipts/{receipt}/bibtex.zh.bib?accessed=2026-11-25`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file: id, citation: name } = await params
  const citation = parseCitationFileName(name)
  const receipt = await findReceipt(id)
  if (receipt === null || citation === null) {
    return problemResponse(
      {
        status: 404,
        type: 'unknown-file',
        title: (t) => t('figures.files.problem.unknownFile'),
        detail: (t) => t('citations.noFile'),
      },
      request,
    )
  }
  const query = new URL(request.url).searchParams
  const typed = query.getAll('accessed').join()
  const accessed = readAccessed(typed, beijingDay(receipt.publishedAt.toISOString()))
  const unknown = [...new Set(query.keys())].filter((one) => one !== 'accessed')
  if (accessed === false || unknown.length > 0) {
    const problems = accessed === false ? [{ name: 'accessed', value: typed.slice(0, 100) }] : []
    return parameterProblems(problems, unknown, request)
  }
  const { mediaType } = citationForms[citation.format]
  return new Response(citationFileText(await citedFigure(receipt, accessed), citation), {
    headers: {
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${id}.${name}"`,
      'Content-Language': languageTags[citation.locale],
      'X-Edition': String(receipt.edition),
    },
  })
}

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
