import type { AccountState } from '#app/admin/actions/accounts'

export interface OnceTexts {
  of: string
  shown: string
}

/** A new password, for handing over. It is kept nowhere else. */
export function OncePassword({ made, texts }: { made: NonNullable<AccountState['made']>; texts: OnceTexts }) {
  return (
    <div role="status" className="mt-4 border-s-4 border-accent bg-tint px-4 py-2">
      <p>
        {texts.of} <strong>{made.username}</strong>: <code className="select-all">{made.password}</code>
      </p>
      <p className="text-small">{texts.shown}</p>
    </div>
  )
}
