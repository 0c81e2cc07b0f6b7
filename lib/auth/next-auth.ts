import 'server-only'
import type { NextAuthOptions, User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { addressOf } from '#lib/auth/address'
import { afterSignIn } from '#lib/auth/after-sign-in'
import {
  cookieSeconds,
  currentStaff,
  endSession,
  makeSession,
  secret,
  sessionCookie,
} from '#lib/auth/session'
import { checkPassword } from '#lib/auth/sign-in'

interface SessionUser extends User {
  sid: string
}

/**
 * next-auth's own way in (`/api/auth`). It makes the same session as the desk's form: the cookie carries nothing but
 * the id of a row that the database can end, and says nothing about the person.
 */
export function authOptions(): NextAuthOptions {
  const secure = process.env.PORTAL_URL?.startsWith('https:') ?? false
  return {
    secret: secret(),
    // It would ask for NEXTAUTH_URL, of which only a path is ever used (routes.ts).
    logger: { warn: (code) => code !== 'NEXTAUTH_URL' && console.warn(`next-auth: ${code}`) },
    session: { strategy: 'jwt', maxAge: cookieSeconds },
    pages: { signIn: '/admin/sign-in', signOut: '/admin', error: '/admin/sign-in' },
    cookies: {
      sessionToken: { name: sessionCookie, options: { httpOnly: true, sameSite: 'lax', path: '/', secure } },
    },
    providers: [
      Credentials({
        credentials: { username: { type: 'text' }, password: { type: 'password' } },
        async authorize(given, request): Promise<SessionUser | null> {
          const forwarded: unknown = request.headers?.['x-forwarded-for']
          const address = addressOf(typeof forwarded === 'string' ? forwarded : null)
          const staffId = await checkPassword(given?.username ?? '', given?.password ?? '', address)
          return staffId === null ? null : { id: staffId, sid: await makeSession(staffId) }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user ? (user as SessionUser).sid : token.sid }),
      async session({ session }) {
        const staff = await currentStaff()
        return { expires: session.expires, user: staff ? { name: staff.name } : undefined }
      },
      redirect: ({ url, baseUrl }) => afterSignIn(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === 'string') await endSession(token.sid)
      },
    },
  }
}
