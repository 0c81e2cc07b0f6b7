import { publicDb } from '#lib/db/public'
import type { AnnouncedFigureContent } from '#lib/figures/schema'
import { Exact } from '#lib/money/exact'
import { moneyUnits, type Amount } from '#lib/money/schema'
import { prefectureOf } from '#lib/editions/columns'
import type { QuotableFigure, QuotableFigures } from '#lib/quotes/quotable-figure'
import { unitOfQuantity } from '#lib/quotes/unit-words'

interface VersionRow {
  key: string
  fromEdition: number
  untilEdition: number | null
  content: AnnouncedFigureContent
}

/** The most versions of announced figures that are looked at, the newest of them. */
const mostVersions = 20_000

/** Every version of every announced figure up to an edition; withdrawals have no number and are left out. */
async function versionsUpTo(edition: number): Promise<VersionRow[]> {
  return publicDb().$queryRaw`
    SELECT key, from_edition AS "fromEdition",
      CASE WHEN until_edition <= ${edition} THEN until_edition END AS "untilEdition",
      content - '{sources,note,attributedTo}'::text[] AS content
    FROM published_version
    WHERE kind = 'figure' AND from_edition <= ${edition} AND change <> 'withdrawal'
    ORDER BY from_edition DESC, key LIMIT ${mostVersions}`
}

function yearsOf({ on, until, name }: AnnouncedFigureContent): string[] | null {
  if (on === null) return null
  const [first, last] = [Number(on.slice(0, 4)), Number((until ?? on).slice(0, 4))]
  const named = `${name.zh} ${name.en}`.match(/(?:19|20)\d{2}/g) ?? []
  const span = Array.from({ length: Math.min(last - first, 50) + 1 }, (_, more) => String(first + more))
  return [...new Set([...span, ...named])]
}

function baseOfShare({ base }: AnnouncedFigureContent): QuotableFigure['base'] {
  if (base === null) return null
  const { statement, stated } = base
  const of = !stated
    ? null
    : /额|投资|总值|\bvalue\b/.test(statement.zh)
      ? 'money'
      : /项目/.test(statement.zh)
        ? 'project'
        : /企业/.test(statement.zh)
          ? 'enterprise'
          : null
  return { statement, of }
}

function numbersOf({
  content,
}: VersionRow): Pick<
  QuotableFigure,
  'shown' | 'conversion' | 'kind' | 'value' | 'currency' | 'unit' | 'scales' | 'bound'
>[] {
  const { quantity, amount, printedConversions } = content
  const money = (of: Amount, conversion: boolean) => ({
    shown: { quantity: null, amount: of },
    conversion,
    kind: 'money' as const,
    value: new Exact(of.number).times(moneyUnits[of.unit].factor),
    currency: moneyUnits[of.unit].currency,
    unit: null,
    scales: [moneyUnits[of.unit].factor],
    bound: of.bound,
  })
  const numbers = [
    ...(amount ? [money(amount, false)] : []),
    ...printedConversions.map((one) => money(one, true)),
  ]
  if (!quantity) return numbers
  const unit = unitOfQuantity(quantity.unit)
  const scale = /^万/.test(quantity.unit.zh) ? '10000' : '1'
  const counted = {
    shown: { quantity, amount: null },
    conversion: false,
    kind: unit === 'share' || unit === 'growth' ? ('percent' as const) : ('count' as const),
    value: new Exact(quantity.number).times(scale),
    currency: null,
    unit,
    scales: ['1', '10000'],
    bound: quantity.bound,
  }
  return [counted, ...numbers]
}

/** The numbers of announced figures at an edition, and those that stood otherwise at an older one. */
export async function announcedNumbers(edition: number): Promise<QuotableFigures> {
  const versions = await versionsUpTo(edition)
  const standing = versions.filter(({ untilEdition }) => untilEdition === null)
  const replacedBy = new Map(standing.map(({ key, content }) => [content.replaces, key]))
  const numbers = versions.flatMap((version) =>
    numbersOf(version).map((number): QuotableFigure => {
      const { key, content, fromEdition, untilEdition } = version
      const { subject, name, partOf, measure } = content
      return {
        ...number,
        figure: { kind: 'announced', key },
        group: `announced=${key}`,
        size: number.value.toNumber(),
        signed: measure === 'signed',
        name,
        years: yearsOf(content),
        city: subject.kind === 'place' ? prefectureOf(subject.key) : null,
        subject: `${subject.kind}:${subject.key}`,
        base: baseOfShare(content),
        partOf,
        replacedBy: replacedBy.get(key) ?? null,
        edition: untilEdition === null ? edition : Math.max(fromEdition, untilEdition - 1),
        until: untilEdition,
      }
    }),
  )
  return {
    figures: withoutRepeats(numbers),
    announced: new Map(
      standing.map(({ key, content: { name, quantity, amount } }) => [key, { name, quantity, amount }]),
    ),
  }
}

/** An older version that has the number of a newer one tells nothing of its own. */
function withoutRepeats(newestFirst: readonly QuotableFigure[]): QuotableFigure[] {
  const seen = new Set<string>()
  const standingFirst = [...newestFirst].sort((a, b) => (b.until ?? Infinity) - (a.until ?? Infinity))
  return standingFirst.filter((number) => {
    const text = [
      number.group,
      number.kind,
      number.value.toFixed(),
      number.currency,
      number.unit,
      number.bound,
    ].join()
    return !seen.has(text) && seen.add(text)
  })
}
