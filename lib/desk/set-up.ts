import { hashPassword, randomPassword } from '#lib/auth/password'
import type { Staff } from '#lib/auth/staff'
import { isUniqueViolation, staffDb } from '#lib/db/staff'

type Person = Pick<Staff, 'username' | 'name' | 'role'>

/**
 * Opens an account with a random password and resolves to it, or to null when the user name is taken. `by` is the
 * administrator who does it; null is whoever may use the command line. Checks no permission: its callers do.
 */
export async function openAccount(by: string | null, person: Person): Promise<string | null> {
  const password = randomPassword()
  const passwordHash = await hashPassword(password)
  const detail = `${person.username} ${person.role}`
  try {
    await staffDb().$transaction(async (tx) => {
      await tx.staff.create({ data: { ...person, passwordHash } })
      await tx.auditEntry.create({ data: { staffId: by, action: 'staff.create', detail } })
    })
    return password
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}

/** The first accounts of an empty database with their passwords; none once there is any account. For the loader. */
export async function createFirstAccounts(
  people: readonly Person[],
): Promise<(Person & { password: string })[]> {
  if ((await staffDb().staff.count()) > 0) return []
  const accounts = []
  for (const person of people) {
    const password = await openAccount(null, person)
    if (password !== null) accounts.push({ ...person, password })
  }
  return accounts
}
