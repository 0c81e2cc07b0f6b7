import 'server-only'
import { passwordMatches } from '#lib/auth/password'
import { staffDb } from '#lib/db/staff'

const windowMinutes = 15
const allowedPerAccount = 5
const allowedPerAddress = 50

/**
 * The id of the person whose name and password these are, or null. Five failures within 15 minutes lock an account
 * for as long, known or not; unknown names, wrong passwords and locked accounts take the same time and look alike.
 */
export async function checkPassword(
  username: string,
  password: string,
  address: string,
): Promise<string | null> {
  // The database takes no zero bytes, and no name is this long.
  const name = username.replaceAll('\0', '').trim().toLowerCase().slice(0, 200)
  // Kept as a failure before anything is checked, so that guesses sent at once count each other.
  const attempt = await staffDb().signInAttempt.create({
    data: { username: name, address, succeeded: false },
  })
  const since = new Date(Date.now() - windowMinutes * 60_000)
  const failed = { succeeded: false, at: { gt: since } }
  const [forAccount, forAddress, staff] = await Promise.all([
    staffDb().signInAttempt.count({ where: { ...failed, username: name } }),
    staffDb().signInAttempt.count({ where: { ...failed, address } }),
    staffDb().staff.findFirst({
      where: { username: name, disabledAt: null },
      select: { id: true, passwordHash: true },
    }),
  ])
  const matches = await passwordMatches(staff?.passwordHash ?? null, password)
  const locked = forAccount > allowedPerAccount || forAddress > allowedPerAddress
  const succeeded = matches && !locked
  await staffDb().$transaction([
    staffDb().signInAttempt.update({ where: { id: attempt.id }, data: { succeeded } }),
    staffDb().auditEntry.create({
      data: {
        staffId: succeeded && staff ? staff.id : null,
        action: succeeded ? 'staff.signIn' : 'staff.signInRefused',
        detail: succeeded ? address : `${name} ${address}${locked ? ' locked' : ''}`,
      },
    }),
  ])
  return succeeded && staff ? staff.id : null
}
