import 'server-only'
import { randomBytes } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { actingStaff } from '#lib/auth/acting'
import { NotAllowed, NotSignedIn, type Role, type Staff } from '#lib/auth/staff'
import { staffDb } from '#lib/db/staff'

/** A long form is one request, so a person may type for this long before the session counts as left alone. */
const idleMinutes = 120
const absoluteHours = 8

/** How long a cookie names its session, even an ended one: what is typed until then is kept for its author. */
export const cookieSeconds = 24 * 3600

export const sessionCookie = 'portal-session'

/** The key that session cookies are encrypted with. Throws when the portal was not started properly. */
export function secret(): string {
  const value = process.env.NEXTAUTH_SECRET
  if (!value) throw new Error('NEXTAUTH_SECRET is not set: start the portal with `npm start`')
  return value
}

/** Makes a session that the database knows and can end; resolves to the id that its cookie will carry. */
export async function makeSession(staffId: string): Promise<string> {
  const id = randomBytes(24).toString('base64url')
  await staffDb().staffSession.create({ data: { id, staffId } })
  return id
}

/** Ends one session, known or not. */
export async function endSession(id: string): Promise<void> {
  await staffDb().staffSession.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } })
}

/** Opens a session and gives it to the browser. */
export async function openSession(staffId: string): Promise<void> {
  const id = await makeSession(staffId)
  const token = await encode({
    token: { sid: id },
    secret: secret(),
    maxAge: cookieSeconds,
  })
  const secure = (await headers()).get('x-forwarded-proto') === 'https'
  const jar = await cookies()
  jar.set(sessionCookie, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: cookieSeconds,
  })
}

async function sessionId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie)?.value
  if (!token) return null
  // A cookie that was tampered with or has expired is no session, and no error either.
  const claims = await decode({ token, secret: secret() }).catch(() => null)
  return typeof claims?.sid === 'string' ? claims.sid : null
}

/** The session that the cookie names and whether its time is over; null when it was revoked or the account closed. */
async function knownSession() {
  const id = await sessionId()
  if (!id) return null
  const session = await staffDb().staffSession.findFirst({
    where: { id, revokedAt: null, staff: { disabledAt: null } },
    select: {
      lastSeenAt: true,
      createdAt: true,
      staff: { select: { id: true, username: true, name: true, role: true } },
    },
  })
  if (!session) return null
  const idle = Date.now() - session.lastSeenAt.getTime()
  const age = Date.now() - session.createdAt.getTime()
  return {
    id,
    staff: session.staff,
    idle,
    age,
    over: idle >= idleMinutes * 60_000 || age >= absoluteHours * 3_600_000,
  }
}

/** The signed-in member of staff, or null; sees a revoked session or a disabled account at once. */
export async function currentStaff(): Promise<Staff | null> {
  const acting = actingStaff()
  if (acting) return acting
  const session = await knownSession()
  if (!session || session.over) return null
  if (session.idle > 60_000) {
    await staffDb().staffSession.update({ where: { id: session.id }, data: { lastSeenAt: new Date() } })
  }
  return session.staff
}

/**
 * Whose session of the last day ended by time alone: nobody signed it out and the account is not closed. It opens
 * nothing; what such a person typed may be kept for them. Null for everybody else, who is signed in or unknown.
 */
export async function lapsedStaff(): Promise<Staff | null> {
  const session = await knownSession()
  // next-auth's own address renews the cookie without end, so that its lifetime is no limit.
  return session?.over && session.age < cookieSeconds * 1000 ? session.staff : null
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

/** Ends this session, even one whose time is over, or every session of the person when `everywhere`. */
export async function signOut(everywhere: boolean): Promise<void> {
  const staff = (await lapsedStaff()) ?? (await requireStaff())
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
