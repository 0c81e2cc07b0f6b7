import { sheetAbout } from '#app/data/sheet-about'
import type { DescribedList } from '#lib/descriptions/described-list'
import type { Edition } from '#lib/editions/as-of'
import type { Cell } from '#lib/export/columns'
import { csvChunks } from '#lib/export/csv'
import { mediaTypes, type Format } from '#lib/export/formats'
import { begun, bodyOf } from '#lib/export/stream'
import { xlsxChunks } from '#lib/export/xlsx'
import { absolute } from '#lib/portal/identity'

export type Item = Record<string, Cell>

/** What a request asks a file for: the same reads in every form. */
export interface Asked {
  edition: Edition
  /** The lines of CSV and XLSX, page by page. */
  rows: () => AsyncGenerator<Item[]>
  json: () => Promise<AsyncGenerator<string>>
}

/** A list, or the totals, that can be had in every form. */
export interface DataFile extends DescribedList {
  /** Reads a request, or answers with why it cannot be read. */
  ask: (request: Request) => Promise<Asked | Response>
  /** Everything of an edition. */
  whole: (edition: Edition) => Asked
}

/** The file in one form. Its first page has been read when this resolves. */
export async function chunksOf(
  file: DescribedList,
  { edition, rows, json }: Asked,
  format: Format,
  address: string,
): Promise<AsyncGenerator<string | Uint8Array>> {
  if (format === 'json') return json()
  const pages = await begun(rows())
  if (format === 'csv') return csvChunks(file.columns, pages)
  return xlsxChunks(
    {
      name: file.name,
      columns: file.columns,
      about: sheetAbout(file.name, edition, address),
      at: new Date(edition.publishedAt ?? 0),
    },
    pages,
  )
}

/** The address of what describes a CSV file, with the filter and the edition of that file. */
function describedBy(file: DescribedList, { edition }: Asked, request: Request): string {
  const query = new URL(request.url).searchParams
  query.delete('asOf')
  query.set('edition', String(edition.number))
  return `</data/${file.name}.csv-metadata.json?${query}>; rel="describedby"; type="application/csvm+json"`
}

/** The answer to a request for a file: the same filter and the same reads as its page, streamed. */
export async function answerFile(file: DataFile, request: Request, format: Format): Promise<Response> {
  const asked = await file.ask(request)
  if (asked instanceof Response) return asked
  const { number } = asked.edition
  const { pathname, search } = new URL(request.url)
  const chunks = await chunksOf(file, asked, format, absolute(pathname + search))
  return new Response(bodyOf(chunks), {
    headers: {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': `${format === 'json' ? 'inline' : 'attachment'}; filename="${file.name}-edition-${number}.${format}"`,
      'X-Edition': String(number),
      ...(format === 'csv' && { Link: describedBy(file, asked, request) }),
    },
  })
}
