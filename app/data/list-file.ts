import type { z } from 'zod'
import { readFileRequest } from '#app/data/request'
import type { ListParameters } from '#lib/editions/parameters'
import { titlesOf } from '#lib/editions/queries'
import { cursorOf, type Row } from '#lib/editions/rows'
import { beijingTime } from '#lib/dates/beijing-time'
import { itemOf, type Cell, type FileColumns } from '#lib/export/columns'
import { csvChunks } from '#lib/export/csv'
import { jsonChunks } from '#lib/export/json'
import { begun, bodyOf } from '#lib/export/stream'

interface ListFile<Shape extends z.ZodRawShape, Content> {
  name: string
  filter: z.ZodObject<Shape>
  columns: FileColumns<Row<Content>>
  /** The records whose titles a line shows, as `kind:key`. */
  refs?: (row: Row<Content>) => string[]
  each: (
    filter: z.infer<z.ZodObject<Shape>>,
    list: ListParameters,
    edition: number,
  ) => AsyncGenerator<Row<Content>[]>
  count: (filter: z.infer<z.ZodObject<Shape>>, edition: number) => Promise<number>
}

export type Format = 'csv' | 'json'
export type AnswerFile = (request: Request, format: Format) => Promise<Response>

const mediaTypes: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
}

/** The answer to a request for a list as a file: the same filter and the same reads as its page, streamed. */
export function listFile<Shape extends z.ZodRawShape, Content>(file: ListFile<Shape, Content>): AnswerFile {
  return async (request, format) => {
    const asked = await readFileRequest(file.filter, request)
    if (asked instanceof Response) return asked
    const { filter, list, edition } = asked
    let listed = 0
    let last: Row<Content> | undefined
    async function* items(rows: AsyncGenerator<Row<Content>[]>): AsyncGenerator<Record<string, Cell>[]> {
      for await (const page of rows) {
        listed += page.length
        last = page.at(-1) ?? last
        const names = await titlesOf(file.refs ? page.flatMap(file.refs) : [], edition.number)
        yield page.map((row) => itemOf(file.columns, row, names))
      }
    }
    const pages = await begun(items(file.each(filter, list, edition.number)))
    const next = (): Record<string, Cell> =>
      list.limit === undefined
        ? {}
        : { next: last && listed === list.limit ? cursorOf(last, list.sort) : null }
    const chunks =
      format === 'csv'
        ? csvChunks(Object.keys(file.columns), pages)
        : jsonChunks(
            {
              edition: edition.number,
              asOf: edition.publishedAt && beijingTime(edition.publishedAt),
              count: await file.count(filter, edition.number),
            },
            pages,
            next,
          )
    return new Response(bodyOf(chunks), {
      headers: {
        'Content-Type': mediaTypes[format],
        'Content-Disposition': `${format === 'csv' ? 'attachment' : 'inline'}; filename="${file.name}-edition-${edition.number}.${format}"`,
        'X-Edition': String(edition.number),
      },
    })
  }
}
