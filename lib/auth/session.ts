import 'server-only'
import { randomBytes } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { actingStaff } from '#lib/auth/acting'
import { NotAllowed, NotSignedIn, type Role, type Staff } from '#lib/auth/staff'
import { staffDb } from '#lib/db/staff'

const idleMinutes = 30
const absoluteHours = 8

export const sessionCookie = 'portal-session'

function secret(): string {
  const value = process.env.NEXTAUTH_SECRET
  if (!value) throw new Error('NEXTAUTH_SECRET is not set: start the portal with `npm start`')
  return value
}

/** Opens a session that the database knows and can end, and gives it to the browser. */
export async function openSession(staffId: string): Promise<void> {
  const id = randomBytes(24).toString('base64url')
  await staffDb().staffSession.create({ data: { id, staffId } })
  const token = await encode({
    token: { sid: id },
    secret: secret(),
    maxAge: absoluteHours * 3600,
  })
  const secure = (await headers()).get('x-forwarded-proto') === 'https'
  const jar = await cookies()
  jar.set(sessionCookie, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: absoluteHours * 3600,
  })
}

async function sessionId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie)?.value
  if (!token) return null
  // A cookie that was tampered with or has expired is no session, and no error either.
  const claims = await decode({ token, secret: secret() }).catch(() => null)
  return typeof claims?.sid === 'string' ? claims.sid : null
}

/** The signed-in member of staff, or null; sees a revoked session or a disabled account at once. */
export async function currentStaff(): Promise<Staff | null> {
  const acting = actingStaff()
  if (acting) return acting
  const id = await sessionId()
  if (!id) return null
  const now = Date.now()
  const session = await staffDb().staffSession.findFirst({
    where: {
      id,
      revokedAt: null,
      lastSeenAt: { gt: new Date(now - idleMinutes * 60_000) },
      createdAt: { gt: new Date(now - absoluteHours * 3_600_000) },
      staff: { disabledAt: null },
    },
    select: {
      lastSeenAt: true,
      staff: { select: { id: true, username: true, name: true, role: true } },
    },
  })
  if (!session) return null
  if (now - session.lastSeenAt.getTime() > 60_000) {
    await staffDb().staffSession.update({
      where: { id },
      data: { lastSeenAt: new Date(now) },
    })
  }
  return session.staff
}

/**
 * The guard that opens every staff read and every write. Without roles, any signed-in person passes.
 * Throws NotSignedIn or NotAllowed.
 */
export async function requireStaff(...roles: Role[]): Promise<Staff> {
  const staff = await currentStaff()
  if (!staff) throw new NotSignedIn()
  if (roles.length > 0 && !roles.includes(staff.role)) throw new NotAllowed()
  return staff
}

/** Ends this session, or every session of the person when `everywhere`. */
export async function signOut(everywhere: boolean): Promise<void> {
  const staff = await requireStaff()
  const id = await sessionId()
  await staffDb().staffSession.updateMany({
    where: {
      staffId: staff.id,
      revokedAt: null,
      ...(everywhere ? {} : { id: id ?? '' }),
    },
    data: { revokedAt: new Date() },
  })
  await staffDb().auditEntry.create({
    data: {
      staffId: staff.id,
      action: everywhere ? 'staff.signOutEverywhere' : 'staff.signOut',
    },
  })
  ;(await cookies()).delete(sessionCookie)
}
