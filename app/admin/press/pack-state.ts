import type { PressPackForStaff } from '#lib/desk/press-packs'

/** How far a pack has come. Whether it is out is for the database's clock to say: only then it has a number. */
export function packState({
  withdrawnAt,
  number,
  approvedBy,
}: PressPackForStaff): 'prepared' | 'embargoed' | 'released' | 'withdrawn' {
  if (withdrawnAt !== null) return 'withdrawn'
  if (number !== null) return 'released'
  return approvedBy === null ? 'prepared' : 'embargoed'
}
