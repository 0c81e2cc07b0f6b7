import { join, sql, type Sql } from '#lib/db/public'
import { none } from '#lib/editions/parameters'
import type { ProjectFilter } from '#lib/projects/filter'
import { gbSections } from '#lib/projects/schema'

/** What the kept totals tell projects apart by, in the order in which subtotals name three of them. */
const facets = ['year', 'city', 'industry', 'agreement', 'stage', 'strategic'] as const
type Facet = (typeof facets)[number]
const isFacet = (name: string): name is Facet => (facets as readonly string[]).includes(name)

/** The facets with the fewest values first: those to add up over when fewer than three are asked for. */
const smallest: readonly Facet[] = ['strategic', 'agreement', 'stage', 'city', 'year', 'industry']

const cellColumns: Record<Facet, { name: Sql; type: Sql }> = {
  year: { name: sql`year`, type: sql`integer` },
  city: { name: sql`city_code`, type: sql`text` },
  industry: { name: sql`industry`, type: sql`text` },
  agreement: { name: sql`agreement`, type: sql`text` },
  stage: { name: sql`stage`, type: sql`text` },
  strategic: { name: sql`strategic`, type: sql`boolean` },
}
const subtotalColumns = [sql`value_1`, sql`value_2`, sql`value_3`]

/** The kept rows that add up to what a filter asks for. */
export interface KeptTotals {
  from: Sql
  where: Sql
  /** The columns of the dimensions asked for, in their order; '' where records leave one open. */
  values: readonly Sql[]
}

/** A filter's values as the kept totals write them: year 0 and '' where records leave it open. */
function valuesOf({ city, industry, strategic, stage, agreement, year }: ProjectFilter): Map<Facet, string> {
  const open = (value: string | undefined, kept = '') => (value === none ? kept : value)
  const values: Record<Facet, string | undefined> = {
    year: open(year, '0'),
    city: open(city),
    industry: open(industry),
    agreement,
    stage: open(stage),
    strategic: strategic && 'true',
  }
  const given = facets.map((facet) => [facet, values[facet]] as const)
  return new Map(given.filter((pair): pair is [Facet, string] => pair[1] !== undefined))
}

/**
 * The kept totals that a filter means, or null when they cannot answer it: they know prefectures, industries of the
 * provincial scheme, years, agreement types, stages and classes, and no single record. Up to three facets are answered
 * from the subtotals, which hold a few rows for each however many projects there are; more from the single cells.
 */
export function keptTotals(filter: ProjectFilter, ...dimensions: readonly string[]): KeptTotals | null {
  if (!dimensions.every(isFacet)) return null
  const named = Object.keys(filter).filter((name) => filter[name as keyof ProjectFilter] !== undefined)
  const known = new Set<string>([...facets, 'counting'])
  const { city, industry, counting } = filter
  if (named.some((name) => !known.has(name))) return null
  if (city !== undefined && city !== none && !city.endsWith('00')) return null
  if (industry !== undefined && gbSections.includes(industry)) return null
  const values = valuesOf(filter)
  const asked = new Set<Facet>([...values.keys(), ...dimensions])
  const chosen = asked.size > 3 ? null : threeWith(asked)
  const column = (facet: Facet): { name: Sql; type: Sql } => {
    const name = chosen && subtotalColumns[chosen.indexOf(facet)]
    return name ? { name, type: sql`text` } : cellColumns[facet]
  }
  const equals = ([facet, text]: [Facet, string]) =>
    sql`${column(facet).name} = CAST(${text} AS ${column(facet).type})`
  return {
    from: chosen ? sql`published_subtotal` : sql`published_total`,
    where: join(
      [
        chosen ? sql`facets = ${chosen.join(' ')}` : sql`true`,
        ...[...values].map(equals),
        ...(counting === undefined ? [] : [sql`counting = ${counting}`]),
      ],
      ' AND ',
    ),
    // Year 0 stands for none.
    values: dimensions.map((dimension) => sql`coalesce(nullif(${column(dimension).name}::text, '0'), '')`),
  }
}

/** Those facets and as many others as make three, in the order of their names in a subtotal. */
function threeWith(asked: ReadonlySet<Facet>): Facet[] {
  const others = smallest.filter((facet) => !asked.has(facet)).slice(0, 3 - asked.size)
  return facets.filter((facet) => asked.has(facet) || others.includes(facet))
}
