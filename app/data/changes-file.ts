import { ChangesFilter } from '#app/data/changes-filter'
import { readFileRequest } from '#app/data/request'
import type { Edition } from '#lib/editions/as-of'
import { listParameterNames } from '#lib/editions/parameters'
import type { Cell, FileColumns } from '#lib/export/columns'
import { itemOf } from '#lib/export/columns'
import { csvHead, csvLines } from '#lib/export/csv'
import { parameterProblems } from '#lib/export/problem'
import { answerOf } from '#lib/figures/answer'
import { figureText, recordedFigure } from '#lib/figures/figure'
import { editionOf } from '#lib/figures/moment'
import { recordChanges, togetherOf, type RecordChange } from '#lib/figures/record-changes'

/** One record that makes the difference, as a line of a file. `countChange` and `valueChange` add up to the difference. */
export const changeColumns = {
  reference: (row) => row.key,
  titleZh: (row) => row.titleZh,
  titleEn: (row) => row.titleEn,
  why: (row) => row.why,
  inBefore: (row) => row.before !== null,
  valueBefore: (row) => row.before?.value ?? null,
  inAfter: (row) => row.after !== null,
  valueAfter: (row) => row.after?.value ?? null,
  countChange: (row) => row.count,
  valueChange: (row) => row.value,
  changedInEdition: (row) => row.edition,
  reasonZh: (row) => row.reasonZh,
  reasonEn: (row) => row.reasonEn,
} satisfies FileColumns<RecordChange>

/** The answer to a request for the differences of a figure between two editions. */
export async function changesFile(request: Request, format: 'csv' | 'json'): Promise<Response> {
  const asked = await readFileRequest(ChangesFilter, request, listParameterNames)
  if (asked instanceof Response) return asked
  const { from, to, measure = 'value', ...filter } = asked.filter
  const until = to === undefined ? asked.edition : await editionOf(to)
  const since = await editionOf(from ?? String(Math.max(0, (until ?? asked.edition).number - 1)))
  if (since === null || until === null) {
    const named = [
      ...(since ? [] : [{ name: 'from', value: from ?? '' }]),
      ...(until ? [] : [{ name: 'to', value: to ?? '' }]),
    ]
    return parameterProblems(named, [], request)
  }
  const [before, after]: Edition[] = since.number > until.number ? [until, since] : [since, until]
  if (!before || !after) throw new Error('two editions make two')
  const figure = recordedFigure(filter, measure)
  const [first, last, { records, without }] = await Promise.all([
    answerOf(figure, before.number),
    answerOf(figure, after.number),
    recordChanges(figure, before.number, after.number),
  ])
  const items = records.map((record) => itemOf<RecordChange>(changeColumns, record, new Map<string, never>()))
  const head = { 'X-Edition': String(after.number) }
  const name = `changes-${before.number}-${after.number}.${format}`
  if (format === 'csv')
    return csvAnswer(items, { ...head, 'Content-Disposition': `attachment; filename="${name}"` })
  return Response.json(
    {
      figure: figureText(figure),
      from: before.number,
      to: after.number,
      before: first?.total,
      after: last?.total,
      difference: togetherOf(records),
      changedWithoutEffect: without,
      items,
    },
    {
      headers: {
        ...head,
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `inline; filename="${name}"`,
      },
    },
  )
}

function csvAnswer(items: readonly Record<string, Cell>[], headers: Record<string, string>): Response {
  const columns = Object.keys(changeColumns)
  return new Response(csvHead(columns) + csvLines(columns, items), {
    headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  })
}
