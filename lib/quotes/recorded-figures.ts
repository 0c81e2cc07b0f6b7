import { recordedFigure, type RecordedFigure } from '#lib/figures/figure'
import type { Counting } from '#lib/figures/rules'
import { percentOf } from '#lib/money/amount'
import { Exact } from '#lib/money/exact'
import type { ProjectFilter } from '#lib/projects/filter'
import type { QuotableFigure } from '#lib/quotes/quotable-figure'
import { totalsUpTo, yearsOfEvents, type LineTotal } from '#lib/quotes/recorded-history'

const projects = { zh: '个项目', en: 'projects' }

function filterOf({ name, value, counting }: LineTotal): ProjectFilter {
  return { ...(name && { [name]: value }), counting: counting as Counting }
}

const group = (filter: ProjectFilter) => new URLSearchParams(Object.entries(filter)).toString()

/** Recorded totals, by number and by value, and their shares of all counted projects, at an edition and at older ones. */
export async function recordedNumbers(edition: number): Promise<QuotableFigure[]> {
  const [totals, years] = await Promise.all([totalsUpTo(edition), yearsOfEvents(edition)])
  const whole = totals.find(
    ({ name, counting, until }) => name === null && counting === 'counted' && until === null,
  )
  return totals.flatMap((total) => {
    const filter = filterOf(total)
    const { name, value, until } = total
    const about = {
      group: group(filter),
      conversion: false,
      signed: true,
      bound: 'exact' as const,
      name: null,
      years: name === 'year' ? [value] : (name === 'event' && oneYear(years.get(value))) || 'all',
      city: name === 'city' && value !== 'none' ? value : null,
      subject: name === 'event' ? `event:${value}` : null,
      base: null,
      partOf: null,
      replacedBy: null,
      edition: until === null ? edition : until - 1,
      until,
    } satisfies Partial<QuotableFigure>
    const shares = whole && name !== null && until === null ? sharesOf(total, whole, filter) : []
    return [...numbersOf(total, filter), ...shares].map((number) => ({
      ...about,
      ...number,
      size: number.value.toNumber(),
    }))
  })
}

const oneYear = (year: string | undefined) => (year ? [year] : null)

type Number = Pick<QuotableFigure, 'kind' | 'value' | 'currency' | 'unit' | 'scales' | 'shown'> & {
  figure: RecordedFigure
  base?: QuotableFigure['base']
}

function numbersOf({ count, countWithValue, valueCny }: LineTotal, filter: ProjectFilter): Number[] {
  const counted: Number = {
    figure: recordedFigure(filter, 'count'),
    kind: 'count',
    value: new Exact(count),
    currency: null,
    unit: 'project',
    scales: ['1'],
    shown: { quantity: { number: String(count), unit: projects, bound: 'exact' }, amount: null },
  }
  const valued: Number = {
    figure: recordedFigure(filter, 'value'),
    kind: 'money',
    value: new Exact(valueCny),
    currency: 'CNY',
    unit: null,
    scales: ['1', '100000000', '1000000000'],
    shown: { quantity: null, amount: { number: valueCny, unit: 'yuan', bound: 'exact' } },
  }
  return [...(count > 0 ? [counted] : []), ...(countWithValue > 0 ? [valued] : [])]
}

function sharesOf(part: LineTotal, whole: LineTotal, filter: ProjectFilter): Number[] {
  const share = (measure: 'count' | 'value', of: string, base: string): Number => ({
    figure: recordedFigure(filter, measure, part.name ? [part.name] : []),
    kind: 'percent',
    value: new Exact(of).times(100).div(base),
    currency: null,
    unit: 'share',
    scales: ['1'],
    shown: {
      quantity: { number: percentOf(of, base) ?? '0', unit: { zh: '%', en: '%' }, bound: 'exact' },
      amount: null,
    },
    base: { statement: null, of: measure === 'count' ? 'project' : 'money' },
  })
  return [
    ...(part.count > 0 ? [share('count', String(part.count), String(whole.count))] : []),
    ...(part.countWithValue > 0 && new Exact(whole.valueCny).gt(0)
      ? [share('value', part.valueCny, whole.valueCny)]
      : []),
  ]
}
