import type { Choice } from './vocabulary'

const literal = (value: string | number | null) =>
  value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`
const array = (values: readonly (string | number | null)[], type: string) =>
  `ARRAY[${values.map(literal).join(', ')}]::${type}[]`

/** A number from 0 to 1 that belongs to a project and a purpose: the same in every run. */
export const chance = (purpose: number) =>
  `((hashint8extended(n, ${purpose}) & 9007199254740991) / 9007199254740992.0::float8)`
/** A whole number from 0 to one below `count`. */
export const below = (count: number, purpose: number) => `floor(${chance(purpose)} * ${count})::int`
export const place = ({ bounds }: Choice<unknown>, purpose: number) =>
  `width_bucket(${chance(purpose)}, ${array(bounds, 'float8')})`
export const pick = (choice: Choice<string | number | null>, purpose: number, type: string) =>
  `(${array(choice.values, type)})[${place(choice, purpose)}]`
