'use client'

import { useActionState } from 'react'
import { OncePassword, type OnceTexts } from '#app/admin/accounts/once-password'
import { nothingTyped } from '#app/admin/accounts/nothing-typed'
import { renewPassword } from '#app/admin/actions/accounts'

interface RenewFormProps {
  id: string
  username: string
  button: string
  once: OnceTexts
}

/** A button that gives an account a new password and shows it once. */
export function RenewForm({ id, username, button, once }: RenewFormProps) {
  const [state, send] = useActionState(renewPassword, nothingTyped)
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <button className="cursor-pointer py-2 text-accent underline">
        {button}
        <span className="sr-only">{username}</span>
      </button>
      {state.made && <OncePassword made={state.made} texts={once} />}
    </form>
  )
}
