/**
 * Whether a policy had run out on a day, `2024-08-31`. A year or a month as its end means the last day of it; a policy
 * with no stated end is never said to have run out.
 */
export function hasExpired(validUntil: string | null, day: string): boolean {
  return validUntil !== null && validUntil < day.slice(0, validUntil.length)
}
