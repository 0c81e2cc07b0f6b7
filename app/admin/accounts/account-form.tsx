'use client'

import { useActionState } from 'react'
import { nothingTyped } from '#app/admin/accounts/nothing-typed'
import { ErrorSummary } from '#app/admin/record-form/error-summary'
import { OncePassword, type OnceTexts } from '#app/admin/accounts/once-password'
import { openAccount, type AccountState } from '#app/admin/actions/accounts'

interface AccountFormProps {
  once: OnceTexts
  roles: { role: string; name: string }[]
  texts: Record<
    'username' | 'usernameHint' | 'name' | 'role' | 'choose' | 'button' | 'summary' | 'title' | 'titlePrefix',
    string
  >
  problems: Record<AccountState['problems'][number]['code'], string>
}

/** A new account; its random password is shown once. Writes the page's title, which says when something is refused. */
export function AccountForm({ once, roles, texts, problems }: AccountFormProps) {
  const [state, send] = useActionState(openAccount, nothingTyped)
  const failed = state.problems.length > 0
  const problem = (path: string) => state.problems.find((one) => one.path === path)
  const field = (path: 'username' | 'name' | 'role', hint?: string) => {
    const wrong = problem(path)
    const by = [hint && `${path}-hint`, wrong && `${path}-problem`].filter(Boolean).join(' ')
    const attributes = {
      id: path,
      name: path,
      className: 'field',
      defaultValue: state.typed[path],
      'aria-invalid': wrong ? true : undefined,
      'aria-describedby': by || undefined,
    }
    return (
      <div className="mt-4">
        <label htmlFor={path} className="font-semibold">
          {texts[path]}
        </label>
        {hint && (
          <p id={`${path}-hint`} className="text-small text-quiet">
            {hint}
          </p>
        )}
        {wrong && (
          <p id={`${path}-problem`} className="text-warn">
            {problems[wrong.code]}
          </p>
        )}
        {path === 'role' ? (
          <select {...attributes}>
            <option value="">{texts.choose}</option>
            {roles.map(({ role, name }) => (
              <option key={role} value={role}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <input {...attributes} autoComplete="off" />
        )}
      </div>
    )
  }
  return (
    <form action={send} key={JSON.stringify(state.typed)}>
      <title>{`${failed ? texts.titlePrefix : ''}${texts.title}`}</title>
      {failed && (
        <ErrorSummary
          heading={texts.summary}
          problems={state.problems.map(({ path, code }) => ({ path, text: problems[code] }))}
        />
      )}
      {state.made && <OncePassword made={state.made} texts={once} />}
      {field('username', texts.usernameHint)}
      {field('name')}
      {field('role')}
      <button className="button mt-5">{texts.button}</button>
    </form>
  )
}
