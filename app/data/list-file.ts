import type { z } from 'zod'
import type { Asked, DataFile, Item } from '#app/data/data-file'
import { readFileRequest, type FileRequest } from '#app/data/request'
import type { ColumnName, DescribedList } from '#lib/descriptions/described-list'
import type { ListParameters } from '#lib/editions/parameters'
import { titlesOf } from '#lib/editions/queries'
import { cursorOf, type Row } from '#lib/editions/rows'
import { beijingTime } from '#lib/dates/beijing-time'
import { itemOf, type Cell, type FileColumns } from '#lib/export/columns'
import { jsonChunks } from '#lib/export/json'
import { begun } from '#lib/export/stream'

interface ListFile<Shape extends z.ZodRawShape, Content> extends Pick<DescribedList, 'name'> {
  filter: z.ZodObject<Shape>
  columns: FileColumns<Row<Content>>
  references?: DescribedList['references']
  /** The records whose titles a line shows, as `kind:key`. */
  refs?: (row: Row<Content>) => string[]
  each: (
    filter: z.infer<z.ZodObject<Shape>>,
    list: ListParameters,
    edition: number,
  ) => AsyncGenerator<Row<Content>[]>
  count: (filter: z.infer<z.ZodObject<Shape>>, edition: number) => Promise<number>
}

/** One list of records as a file. */
export function listFile<Shape extends z.ZodRawShape, Content>(list: ListFile<Shape, Content>): DataFile {
  type Filter = z.infer<z.ZodObject<Shape>>
  const columns = Object.keys(list.columns) as ColumnName[]
  return {
    name: list.name,
    columns,
    filter: list.filter,
    primaryKey: columns.slice(0, 1),
    references: list.references ?? [],
    async ask(request) {
      const asked = await readFileRequest(list.filter, request)
      return asked instanceof Response ? asked : reading(list, asked)
    },
    whole: (edition) => reading(list, { filter: {} as Filter, list: { sort: '-date' }, edition }),
  }
}

function reading<Shape extends z.ZodRawShape, Content>(
  file: ListFile<Shape, Content>,
  { filter, list, edition }: FileRequest<z.infer<z.ZodObject<Shape>>>,
): Asked {
  let listed = 0
  let last: Row<Content> | undefined
  async function* rows(): AsyncGenerator<Item[]> {
    for await (const page of file.each(filter, list, edition.number)) {
      listed += page.length
      last = page.at(-1) ?? last
      const names = await titlesOf(file.refs ? page.flatMap(file.refs) : [], edition.number)
      yield page.map((row) => itemOf(file.columns, row, names))
    }
  }
  const next = (): Record<string, Cell> =>
    list.limit === undefined ? {} : { next: last && listed === list.limit ? cursorOf(last, list.sort) : null }
  return {
    edition,
    rows,
    async json() {
      const head = {
        edition: edition.number,
        asOf: edition.publishedAt && beijingTime(edition.publishedAt),
        count: await file.count(filter, edition.number),
      }
      return jsonChunks(head, await begun(rows()), next)
    },
  }
}
