import type { AnnouncedFigure } from '#lib/figures/announced'
import { compare, differenceOf, percentOf, toCny } from '#lib/money/amount'
import type { Total } from '#lib/figures/queries'
import type { ValueBasis } from '#lib/projects/schema'

/** The totals of signings among announced figures: not a part of another, and not replaced by a later reading. */
export function announcedTotals(figures: readonly AnnouncedFigure[]): AnnouncedFigure[] {
  const replaced = new Set(figures.map(({ content }) => content.replaces))
  return figures.filter(
    ({ key, content }) => content.measure === 'signed' && content.partOf === null && !replaced.has(key),
  )
}

/**
 * What stands between an announced number and the recorded one: `missing` is announced and not recorded, as decimal text
 * (for money yuan). `exceeds`: more is recorded than was announced. `none`: the two cannot be compared.
 */
export type Gap = { kind: 'missing'; number: string } | { kind: 'exceeds' } | { kind: 'none' }

/** How much of an announced total is recorded. Each half is null when the figure does not announce it in that unit. */
export interface Coverage {
  projects: { recorded: number; announced: string; percent: string | null; gap: Gap } | null
  /**
   * `recorded` is null when none of the recorded projects has a disclosed value. Money in yuan. `otherBases`: the bases
   * of recorded values that are no contract value; while there is one, the two sums measure different things, `percent`
   * is null and the gap `none`.
   */
  value: {
    recorded: string | null
    announced: string
    percent: string | null
    gap: Gap
    otherBases: ValueBasis[]
  } | null
}

/** A recorded number in percent of the announced one, and the gap between them; no percentage of what it exceeds. */
function against(recorded: string, announced: string): { percent: string | null; gap: Gap } {
  return compare(recorded, announced) > 0
    ? { percent: null, gap: { kind: 'exceeds' } }
    : {
        percent: percentOf(recorded, announced),
        gap: { kind: 'missing', number: differenceOf(announced, recorded) },
      }
}

/** Where no percentage can be given: of an event with no recorded project all is missing, else nothing is known. */
function notRecorded(recorded: Total, announced: string): Gap {
  return recorded.count === 0 ? { kind: 'missing', number: announced } : { kind: 'none' }
}

/** Units that count projects; agreements and enterprises are other things and are not compared. */
const projectUnits = new Set(['project', 'projects', 'industrial projects'])

/**
 * An announced total against the recorded one of the same event, whose values have the given bases (`valueBasesOf`).
 * The two are compared and never added.
 */
export function coverageOf(
  { content }: AnnouncedFigure,
  recorded: Total,
  bases: readonly ValueBasis[],
): Coverage {
  const { quantity, amount } = content
  const announced = amount && toCny(amount)
  const otherBases = bases.filter((basis) => basis !== 'contractValue')
  return {
    projects:
      quantity && projectUnits.has(quantity.unit.en)
        ? {
            recorded: recorded.count,
            announced: quantity.number,
            ...against(String(recorded.count), quantity.number),
          }
        : null,
    value: announced
      ? {
          recorded: recorded.countWithValue > 0 ? recorded.valueCny : null,
          announced,
          ...(recorded.countWithValue > 0 && otherBases.length === 0
            ? against(recorded.valueCny, announced)
            : { percent: null, gap: notRecorded(recorded, announced) }),
          otherBases,
        }
      : null,
  }
}
