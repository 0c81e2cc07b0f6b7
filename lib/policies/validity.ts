/**
 * Whether a policy had run out on a day, `2024-08-31`. A year or a month as its end means the last day of it; a policy
 * with no stated end is never said to have run out.
 */
export function hasExpired(validUntil: string | null, day: string): boolean {
  return validUntil !== null && validUntil < day.slice(0, validUntil.length)
}

/**
 * Whether a policy was still to come on a day: before the day from which it holds or, where none is stated, before it was
 * issued. A year or a month means the first day of it; with neither stated it is never said to be still to come.
 */
export function isToCome(
  { inForceFrom, issuedOn }: { inForceFrom: string | null; issuedOn: string | null },
  day: string,
): boolean {
  const from = inForceFrom ?? issuedOn
  return from !== null && day.slice(0, from.length) < from
}
