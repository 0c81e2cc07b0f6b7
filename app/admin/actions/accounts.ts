'use server'

import { notFound, redirect } from 'next/navigation'
import { act, textOf } from '#app/admin/act'
import {
  createAccount,
  disableAccount,
  linkOfficer,
  listAccountsForStaff,
  resetPassword,
} from '#lib/desk/accounts'
import { NewAccount } from '#lib/desk/new-account'

export interface AccountState {
  typed: { username: string; name: string; role: string }
  problems: {
    path: 'username' | 'name' | 'role'
    code: 'username' | 'usernameTaken' | 'personName' | 'choose'
  }[]
  /** The random password, shown this once. */
  made: { username: string; password: string } | null
}

/** Opens an account and shows its password once. */
export async function openAccount(_: AccountState, form: FormData): Promise<AccountState> {
  return act(async () => {
    const typed = {
      username: textOf(form, 'username'),
      name: textOf(form, 'name'),
      role: textOf(form, 'role'),
    }
    const checked = NewAccount.safeParse(typed)
    if (!checked.success) {
      const problems = checked.error.issues.map((issue) => ({ path: issue.path[0], code: issue.message }))
      return { typed, problems: problems as AccountState['problems'], made: null }
    }
    const { username, name, role } = checked.data
    const account = await createAccount(username, name, role)
    if (!account) return { typed, problems: [{ path: 'username', code: 'usernameTaken' }], made: null }
    return { typed: { username: '', name: '', role: '' }, problems: [], made: { username, ...account } }
  })
}

/** The account that a form is about; one that does not exist leads to the page that says so. */
async function accountOf(form: FormData) {
  const accounts = await listAccountsForStaff()
  return accounts.find(({ id }) => id === textOf(form, 'id')) ?? notFound()
}

/** Gives an account a new password, shown once, and ends its sessions. */
export async function renewPassword(state: AccountState, form: FormData): Promise<AccountState> {
  return act(async () => {
    const { id, username } = await accountOf(form)
    return { ...state, made: { username, ...(await resetPassword(id)) } }
  })
}

/** Closes an account at once. */
export async function closeAccount(form: FormData): Promise<void> {
  await act(async () => {
    await disableAccount((await accountOf(form)).id)
    redirect('/admin/accounts')
  })
}

/** Links an account to the officer's record that it answers for, or to none. */
export async function linkToOfficer(form: FormData): Promise<void> {
  await act(async () => {
    const { id } = await accountOf(form)
    if (!(await linkOfficer(id, textOf(form, 'officer') || null))) notFound()
    redirect('/admin/accounts')
  })
}
