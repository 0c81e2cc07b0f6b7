import { hashPassword, randomPassword } from '#lib/auth/password'
import { requireStaff } from '#lib/auth/session'
import type { Role, Staff } from '#lib/auth/staff'
import { isUniqueViolation, staffDb } from '#lib/db/staff'

/** Makes the first accounts of an empty database; refuses once there is any. For the set-up script only. */
export async function createFirstAccounts(
  people: readonly Pick<Staff, 'username' | 'name' | 'role'>[],
): Promise<(Staff & { password: string })[]> {
  const made = await Promise.all(
    people.map(async (person) => {
      const password = randomPassword()
      return { person, password, passwordHash: await hashPassword(password) }
    }),
  )
  return staffDb().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('staff'))`
    if ((await tx.staff.count()) > 0) return []
    const accounts = []
    for (const { person, password, passwordHash } of made) {
      const { id } = await tx.staff.create({
        data: { ...person, passwordHash },
      })
      await tx.auditEntry.create({
        data: { staffId: id, action: 'staff.create', detail: person.username },
      })
      accounts.push({ id, ...person, password })
    }
    return accounts
  })
}

/** Opens an account with a random password, which is shown once. Null when the user name is taken. */
export async function createAccount(
  username: string,
  name: string,
  role: Role,
): Promise<{ password: string } | null> {
  const staff = await requireStaff('administrator')
  const password = randomPassword()
  const passwordHash = await hashPassword(password)
  try {
    await staffDb().$transaction(async (tx) => {
      await tx.staff.create({ data: { username, name, role, passwordHash } })
      await tx.auditEntry.create({
        data: {
          staffId: staff.id,
          action: 'staff.create',
          detail: `${username} ${role}`,
        },
      })
    })
    return { password }
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}

/** Ends an account and every session of it at once; its past work keeps its name. */
export async function disableAccount(id: string): Promise<void> {
  const staff = await requireStaff('administrator')
  await staffDb().$transaction(async (tx) => {
    const { username } = await tx.staff.update({
      where: { id },
      data: { disabledAt: new Date() },
    })
    await tx.staffSession.updateMany({
      where: { staffId: id, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    await tx.auditEntry.create({
      data: { staffId: staff.id, action: 'staff.disable', detail: username },
    })
  })
}

/** Gives an account a new random password and ends its sessions. */
export async function resetPassword(id: string): Promise<{ password: string }> {
  const staff = await requireStaff('administrator')
  const password = randomPassword()
  const passwordHash = await hashPassword(password)
  await staffDb().$transaction(async (tx) => {
    const { username } = await tx.staff.update({
      where: { id },
      data: { passwordHash },
    })
    await tx.staffSession.updateMany({
      where: { staffId: id, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    await tx.auditEntry.create({
      data: {
        staffId: staff.id,
        action: 'staff.resetPassword',
        detail: username,
      },
    })
  })
  return { password }
}

export async function listAccountsForStaff() {
  await requireStaff('administrator')
  return staffDb().staff.findMany({
    select: {
      id: true,
      username: true,
      name: true,
      role: true,
      disabledAt: true,
      createdAt: true,
    },
    orderBy: { username: 'asc' },
  })
}
