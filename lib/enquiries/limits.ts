import type { StaffTransaction } from '#lib/db/staff'
import { digestOf } from '#lib/secrets/seal'

export const limits = {
  enquiry: { one: 10, all: 300 },
  message: { one: 30, all: 1000 },
  kept: { one: 60, all: 2000 },
  mail: { one: 5, all: Infinity },
} as const
export type Limited = keyof typeof limits

/**
 * Counts one more of its sort by a maker in this hour; false when that maker, or all together, had too many. A maker is
 * a network or mail address, kept as a keyed digest for a day.
 */
export async function mayMake(tx: StaffTransaction, sort: Limited, maker: string): Promise<boolean> {
  const { one, all } = limits[sort]
  const name = `${sort}:${digestOf(maker, `enquiry maker ${sort}`)}`
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`enquiry-limit ${sort}`}))::text AS locked`
  const [made] = await tx.$queryRaw<{ one: number; all: number }[]>`
    SELECT coalesce(sum(made) FILTER (WHERE maker = ${name}), 0)::int AS one, coalesce(sum(made), 0)::int AS all
    FROM enquiry_making WHERE hour = date_trunc('hour', clock_timestamp()) AND maker LIKE ${`${sort}:%`}`
  if (!made || made.one >= one || made.all >= all) return false
  await tx.$executeRaw`INSERT INTO enquiry_making AS m VALUES (${name}, date_trunc('hour', clock_timestamp()), 1)
    ON CONFLICT (maker, hour) DO UPDATE SET made = m.made + 1`
  return true
}
