import { createHash } from 'node:crypto'
import { publicDb, sql, type Sql } from '#lib/db/public'
import type { Answer } from '#lib/figures/answer'
import { measureColumn } from '#lib/figures/answer'
import { baseOf, type Figure, type RecordedFigure } from '#lib/figures/figure'
import { inUnits } from '#lib/money/amount'
import { moneyUnits } from '#lib/money/schema'
import { projectsWhere } from '#lib/projects/queries'

/**
 * The canonical record list of a figure: CSV of plain words and numbers, so that no two programs can write it differently.
 * `in_part` is 1 for the records that the number adds up, 0 for those that only a share's base has; `quantity` is what a
 * record counts; `value` is in whole units of `currency`, empty where it is not known.
 */
export const canonicalColumns = [
  'kind',
  'key',
  'edition',
  'in_part',
  'quantity',
  'value',
  'currency',
] as const

const linesAtATime = 5_000

/** The canonical list chunk by chunk: its bytes are the file that readers download and the hash is taken over. */
export async function* canonicalChunks(
  figure: Figure,
  answer: Pick<Answer, 'announced'>,
  edition: number,
): AsyncGenerator<string> {
  yield `${canonicalColumns.join()}\n`
  if (figure.kind === 'recorded') yield* recordedLines(figure, edition)
  else if (answer.announced) yield announcedLine(answer.announced)
}

async function* recordedLines(figure: RecordedFigure, edition: number): AsyncGenerator<string> {
  const part = projectsWhere(figure.filter, edition)
  const listed = figure.share.length > 0 ? projectsWhere(baseOf(figure), edition) : part
  const value = measureColumn(figure.measure)
  let after = ''
  for (;;) {
    const [page] = await publicDb().$queryRaw<[{ lines: string | null; last: string; count: number }]>`
      SELECT string_agg(line, '' ORDER BY place) AS lines, max(place) AS last, count(*)::int AS count FROM (
        SELECT key COLLATE "C" AS place, 'project,' || key || ',' || from_edition || ',' ||
          ${figure.share.length > 0 ? inPart(part) : sql`'1'`} || ',1,' || coalesce(${value}::text || ',CNY', ',') || E'\n' AS line
        FROM published_version WHERE ${listed} AND key COLLATE "C" > ${after}
        ORDER BY key COLLATE "C" LIMIT ${linesAtATime}
      ) AS page`
    if (page.lines !== null) yield page.lines
    if (page.count < linesAtATime) return
    after = page.last
  }
}

const inPart = (part: Sql): Sql => sql`CASE WHEN (${part}) THEN '1' ELSE '0' END`

function announcedLine({ key, fromEdition, content }: NonNullable<Answer['announced']>): string {
  const { quantity, amount } = content
  const value = amount ? inUnits(amount).toFixed(2) : ''
  const currency = amount ? moneyUnits[amount.unit].currency : ''
  return `figure,${key},${fromEdition},1,${quantity?.number ?? ''},${value},${currency}\n`
}

export interface Digest {
  /** SHA-256 of the canonical list, in hexadecimal. */
  sha256: string
  /** Its lines without the heading. */
  records: number
}

export async function digestOf(
  figure: Figure,
  answer: Pick<Answer, 'announced'>,
  edition: number,
): Promise<Digest> {
  const hash = createHash('sha256')
  let lines = 0
  for await (const chunk of canonicalChunks(figure, answer, edition)) {
    hash.update(chunk)
    for (let at = chunk.indexOf('\n'); at !== -1; at = chunk.indexOf('\n', at + 1)) lines += 1
  }
  return { sha256: hash.digest('hex'), records: lines - 1 }
}
