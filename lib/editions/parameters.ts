import { z } from 'zod'

/** Written for a field that the records leave open: `city=none` gives the records without a place. */
export const none = 'none'
export const orNone = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal(none), schema])

export const sorts = ['-date', 'date', '-value', 'value', 'name'] as const
export type Sort = (typeof sorts)[number]

/** What every list and file takes beside its filter. `after` is the sort value and the key of the last record seen. */
export const ListParameters = z
  .object({
    sort: z.enum(sorts).default('-date'),
    after: z
      .string()
      .max(300)
      .regex(/^[^\0]*~[A-Za-z0-9-]+$/)
      .optional(),
    limit: z
      .string()
      .regex(/^[1-9]\d{0,6}$/)
      .transform(Number)
      .optional(),
  })
  .refine(
    ({ sort, after }) => !sort.endsWith('value') || !after || /^(-1|\d{1,22}(\.\d{1,2})?)~/.test(after),
    {
      path: ['after'],
    },
  )
export type ListParameters = z.infer<typeof ListParameters>

export const Year = z.string().regex(/^(19|20|21)\d{2}$/)
export const SearchText = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\0]*$/)

/** Query parameters as Next gives them, or as `Object.fromEntries` of URLSearchParams gives them. */
export type RawParameters = Record<string, string | string[] | undefined>

/** A parameter whose value means nothing here. */
export interface ParameterProblem {
  name: string
  value: string
}

export interface ReadParameters<Filter> {
  filter: Filter
  list: ListParameters
  asOf: { edition?: string; asOf?: string }
  /** Values that no record could match or that have no meaning. With one of them a list is empty and says why. */
  problems: ParameterProblem[]
  /** Names that this list does not know: a page passes over them, a file refuses them. */
  unknownNames: string[]
}

const asOfNames = ['edition', 'asOf']
/** The names of order and paging. */
export const listParameterNames = Object.keys(ListParameters.shape)

/** Reads query parameters against a filter schema. An empty value, as a form sends it, is no filter. */
export function readParameters<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  raw: RawParameters,
): ReadParameters<z.infer<z.ZodObject<Shape>>> {
  const given = Object.entries(raw).filter(([, value]) => value !== undefined && value !== '') as [
    string,
    string | string[],
  ][]
  const known = new Set([...Object.keys(schema.shape), ...listParameterNames, ...asOfNames])
  const problems: ParameterProblem[] = given
    .filter(([name, value]) => known.has(name) && typeof value !== 'string')
    .map(([name, value]) => ({ name, value: [value].flat().join(', ') }))
  const single = Object.fromEntries(given.filter(([, value]) => typeof value === 'string')) as Record<
    string,
    string
  >
  const collect = <Output>(part: z.ZodType<Output>, input: unknown, fallback: Output): Output => {
    const parsed = part.safeParse(input)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) {
      const name = String(issue.path[0])
      problems.push({ name, value: (single[name] ?? '').slice(0, 100) })
    }
    return fallback
  }
  return {
    filter: collect(schema, single, {} as z.infer<z.ZodObject<Shape>>),
    list: collect(ListParameters, single, { sort: '-date' }),
    asOf: { edition: single.edition, asOf: single.asOf },
    problems,
    unknownNames: given.map(([name]) => name).filter((name) => !known.has(name)),
  }
}
