import { AsyncLocalStorage } from 'node:async_hooks'
import type { Staff } from '#lib/auth/staff'

const acting = new AsyncLocalStorage<Staff>()

/** Runs `work` as that member of staff: for the loader of sourced data and for tests, where there is no request. */
export function actAs<Result>(staff: Staff, work: () => Promise<Result>): Promise<Result> {
  return acting.run(staff, work)
}

/** Who acts in this script, or null inside a request. */
export function actingStaff(): Staff | null {
  return acting.getStore() ?? null
}
