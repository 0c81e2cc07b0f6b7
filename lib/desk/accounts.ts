import { hashPassword, randomPassword } from '#lib/auth/password'
import { requireStaff } from '#lib/auth/session'
import type { Role } from '#lib/auth/staff'
import { staffDb } from '#lib/db/staff'
import { openAccount } from '#lib/desk/set-up'

/** Opens an account with a random password, which is shown once. Null when the user name is taken. */
export async function createAccount(
  username: string,
  name: string,
  role: Role,
): Promise<{ password: string } | null> {
  const staff = await requireStaff('administrator')
  const password = await openAccount(staff.id, { username, name, role })
  return password === null ? null : { password }
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

/** Says which officer's record an account answers for; null: none. False when no such officer is published. */
export async function linkOfficer(id: string, officerKey: string | null): Promise<boolean> {
  const staff = await requireStaff('administrator')
  return staffDb().$transaction(async (tx) => {
    const officer = { kind: 'officer', key: officerKey ?? '', fromEdition: { not: null } } as const
    if (officerKey !== null && !(await tx.version.findFirst({ where: officer, select: { id: true } })))
      return false
    const { username } = await tx.staff.update({ where: { id }, data: { officerKey } })
    await tx.auditEntry.create({
      data: { staffId: staff.id, action: 'staff.linkOfficer', detail: `${username} ${officerKey ?? '–'}` },
    })
    return true
  })
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
      officerKey: true,
    },
    orderBy: { username: 'asc' },
  })
}
