import { sql, type Sql } from '#lib/db/public'
import { getPublishedFigure, type AnnouncedFigure } from '#lib/figures/announced'
import { baseOf, type Figure, type RecordedFigure } from '#lib/figures/figure'
import { sumFunds } from '#lib/figures/funds'
import { getTotals, type Total } from '#lib/figures/queries'
import { percentOf } from '#lib/money/amount'

/** What a figure answers at one edition. */
export interface Answer {
  /** The records of the figure; `valueCny` adds up what its measure asks for: contract value, or funds in place. */
  total: Total
  /** Of a share: the records that it is a share of. */
  base: Total | null
  /**
   * Of a share: percent with one decimal, by number of projects and by value. Null where it cannot be computed: the base has
   * no projects, or none of them has a known value.
   */
  percent: { count: string | null; value: string | null } | null
  announced: AnnouncedFigure | null
}

const nothing: Total = { count: 0, countWithValue: 0, valueCny: '0.00' }

/** What a figure answers at an edition; null for an announced figure that was not public then. */
export async function answerOf(figure: Figure, edition: number): Promise<Answer | null> {
  if (figure.kind === 'announced') {
    const announced = await getPublishedFigure(figure.key, edition)
    return announced && { total: nothing, base: null, percent: null, announced }
  }
  const [total, base] = await Promise.all([
    totalOf(figure, figure.filter, edition),
    figure.share.length > 0 ? totalOf(figure, baseOf(figure), edition) : null,
  ])
  return { total, base, percent: base && shareOf(total, base), announced: null }
}

/** A part in percent of its base, by number and by value; each is refused (null) where its base is nothing or unknown. */
export function shareOf(part: Total, base: Total): { count: string | null; value: string | null } {
  return {
    count: percentOf(String(part.count), String(base.count)),
    value:
      part.countWithValue > 0 && base.countWithValue > 0 ? percentOf(part.valueCny, base.valueCny) : null,
  }
}

async function totalOf(
  { measure }: RecordedFigure,
  filter: RecordedFigure['filter'],
  edition: number,
): Promise<Total> {
  if (measure !== 'funds') {
    const { count, countWithValue, valueCny } = await getTotals(filter, edition)
    return { count, countWithValue, valueCny }
  }
  return sumFunds(filter, edition)
}

/** The column that a measure adds up, in yuan; projects are counted by value. */
export function measureColumn(measure: RecordedFigure['measure']): Sql {
  return measure === 'funds' ? sql`funds_cny` : sql`value_cny`
}
