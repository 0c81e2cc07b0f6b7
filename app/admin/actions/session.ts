'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { act, textOf } from '#app/admin/act'
import { triedCookie } from '#app/admin/sign-in/tried'
import { addressOf } from '#lib/auth/address'
import { afterSignIn } from '#lib/auth/after-sign-in'
import { openSession, signOut } from '#lib/auth/session'
import { checkPassword } from '#lib/auth/sign-in'

/** Signs in and goes to the page that was asked for; else back to the form, with the same words whatever was wrong. */
export async function signIn(form: FormData): Promise<void> {
  await act(async () => {
    const username = textOf(form, 'username')
    const next = afterSignIn(textOf(form, 'next'))
    const address = addressOf((await headers()).get('x-forwarded-for'))
    const staffId = await checkPassword(username, textOf(form, 'password'), address)
    const jar = await cookies()
    if (staffId === null) {
      const kept = { httpOnly: true, sameSite: 'lax', path: '/admin/sign-in', maxAge: 300 } as const
      jar.set(triedCookie, username.slice(0, 200), kept)
      redirect(`/admin/sign-in?${new URLSearchParams({ failed: '1', next })}`)
    }
    jar.set(triedCookie, '', { path: '/admin/sign-in', maxAge: 0 })
    await openSession(staffId)
    redirect(next)
  })
}

/** Ends this session. */
export async function endSession(): Promise<void> {
  await act(async () => {
    await signOut(false)
    redirect('/admin/sign-in')
  })
}

/** Ends every session of the signed-in person, on every device. */
export async function endAllSessions(): Promise<void> {
  await act(async () => {
    await signOut(true)
    redirect('/admin/sign-in')
  })
}
