import { requireStaff } from '#lib/auth/session'
import { latestEdition } from '#lib/editions/as-of'
import { getTotals, type Total } from '#lib/figures/queries'
import { sumOf } from '#lib/money/amount'
import type { ProjectFilter } from '#lib/projects/filter'

/** What the totals look at in a version of a project; null stands for no version. */
export interface Counted {
  counting: string | null
  valueCny: string | null
  eventKey: string | null
  cityCode: string | null
  onDate: string
}

/** A total that a project can be part of: all projects, those of an event, of a prefecture, of a year. */
export interface Scope {
  by: 'all' | 'event' | 'city' | 'year'
  value: string
}

export interface Effect {
  scope: Scope
  before: Total
  after: Total
}

function valuesOf(version: Counted): Record<Scope['by'], string | null> {
  return {
    all: '',
    event: version.eventKey,
    city: version.cityCode,
    year: version.onDate.slice(0, 4) || null,
  }
}

/** The totals that publishing `after` in place of `before` touches. */
export function scopesOf(before: Counted | null, after: Counted | null): Scope[] {
  return (['all', 'event', 'city', 'year'] as const).flatMap((by) => {
    const values = [before, after].map((version) => version && valuesOf(version)[by])
    return [...new Set(values.filter((value) => value !== null))].map((value) => ({ by, value }))
  })
}

/** A total of counted projects once `after` is in force in place of `before`. Values are exact yuan as text. */
export function effectOn(total: Total, scope: Scope, before: Counted | null, after: Counted | null): Total {
  const counts = (version: Counted | null): version is Counted =>
    version !== null && version.counting === 'counted' && valuesOf(version)[scope.by] === scope.value
  const lost = counts(before) ? before : null
  const won = counts(after) ? after : null
  const change = (one: boolean, other: boolean) => Number(one) - Number(other)
  return {
    count: total.count + change(won !== null, lost !== null),
    countWithValue: total.countWithValue + change(won?.valueCny != null, lost?.valueCny != null),
    valueCny: sumOf([total.valueCny, won?.valueCny ?? '0', lost?.valueCny ? `-${lost.valueCny}` : '0']),
  }
}

function filterOf({ by, value }: Scope): ProjectFilter {
  return by === 'all' ? { counting: 'counted' } : { counting: 'counted', [by]: value }
}

/** Every total that publishing a project would touch, as it is at the newest edition and as it would be. */
export async function getEffectForStaff(before: Counted | null, after: Counted | null): Promise<Effect[]> {
  await requireStaff()
  const { number } = await latestEdition()
  return Promise.all(
    scopesOf(before, after).map(async (scope) => {
      const total = await getTotals(filterOf(scope), number)
      return { scope, before: total, after: effectOn(total, scope, before, after) }
    }),
  )
}
