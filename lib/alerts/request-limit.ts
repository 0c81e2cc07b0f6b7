import 'server-only'
import { Temporal } from 'temporal-polyfill'
import type { StaffTransaction } from '#lib/db/staff'
import { digestOf } from '#lib/secrets/seal'

/** Requests within an hour: enough for an office behind one address, too few to make the portal a sender of junk. */
export const mostByMaker = 20
const mostByAll = 500

/** Tells senders apart for a day without keeping where they are. */
function makerOf(networkAddress: string): string {
  const day = Temporal.Now.plainDateISO('Asia/Shanghai').toString()
  return digestOf(`${day} ${networkAddress}`, 'alert maker')
}

/** Counts a request; false when this sender, or all together, sent too many within the hour. */
export async function withinLimit(tx: StaffTransaction, networkAddress: string): Promise<boolean> {
  await tx.$executeRaw`DELETE FROM alert_request WHERE hour < clock_timestamp() - interval '1 day'`
  const [row] = await tx.$queryRaw<[{ own: number; all: number }]>`
    WITH counted AS (
      INSERT INTO alert_request AS r VALUES (${makerOf(networkAddress)}, date_trunc('hour', clock_timestamp()), 1)
      ON CONFLICT (maker, hour) DO UPDATE SET made = r.made + 1 RETURNING made
    )
    SELECT made AS own, (SELECT coalesce(sum(made), 0)::int + 1 FROM alert_request
      WHERE hour = date_trunc('hour', clock_timestamp())) AS "all" FROM counted`
  return row.own <= mostByMaker && row.all <= mostByAll
}
