import { ChangesFilter } from '#app/data/changes-filter'
import { readList } from '#app/request'
import type { Edition } from '#lib/editions/as-of'
import { answerOf } from '#lib/figures/answer'
import { recordedFigure } from '#lib/figures/figure'
import { editionOf } from '#lib/figures/moment'
import { recordChanges } from '#lib/figures/record-changes'
import type { RawParameters } from '#lib/editions/parameters'

interface Parts {
  params: Promise<{ locale: string }>
  searchParams: Promise<RawParameters>
}

/** Reads the request, and what the figure was at both editions with every record between. */
export async function readChanges(props: Parts) {
  const request = await readList(ChangesFilter, props)
  const { problems, newest } = request
  const { from, to, measure = 'value', ...filter } = request.filter
  const until = to === undefined ? request.edition : await moment('to', to)
  const since =
    from === undefined
      ? await editionOf(String(Math.max(0, (until ?? newest).number - 1)))
      : await moment('from', from)
  // Whoever names the later one first means the same question.
  const [before, after] =
    since && until && since.number > until.number ? [until, since] : [since ?? newest, until ?? newest]
  const figure = recordedFigure(filter, measure)
  const usable = problems.length === 0
  const [first, last, changes] = await Promise.all([
    usable ? answerOf(figure, before.number) : null,
    usable ? answerOf(figure, after.number) : null,
    usable ? recordChanges(figure, before.number, after.number) : { records: [], without: 0 },
  ])
  return { request, filter, figure, before, after, first, last, ...changes }

  async function moment(name: string, value: string): Promise<Edition | null> {
    const found = await editionOf(value)
    if (found === null) problems.push({ name, value })
    return found
  }
}

export type ChangesReading = Awaited<ReturnType<typeof readChanges>>
