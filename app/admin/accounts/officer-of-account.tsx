import { linkToOfficer } from '#app/admin/actions/accounts'
import type { Desk } from '#app/admin/desk'
import { titleIn } from '#lib/i18n/translate'

interface OfficerOfAccountProps {
  desk: Desk
  account: { id: string; username: string; officerKey: string | null; disabledAt: Date | null }
  officers: { key: string; titleZh: string | null; titleEn: string | null }[]
}

/** Which officer's record an account answers for, to choose from those that are published. */
export function OfficerOfAccount({ desk: { t, locale }, account, officers }: OfficerOfAccountProps) {
  const { id, username, officerKey, disabledAt } = account
  const known = officers.some(({ key }) => key === officerKey)
  if (disabledAt) return t('admin.account.noOfficer')
  return (
    <form action={linkToOfficer} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="id" value={id} />
      <select
        name="officer"
        defaultValue={officerKey ?? ''}
        aria-label={`${t('admin.account.officer')} ${username}`}
        className="field max-w-48"
      >
        <option value="">{t('admin.account.noOfficer')}</option>
        {officerKey && !known && <option value={officerKey}>{officerKey}</option>}
        {officers.map(({ key, ...titles }) => (
          <option key={key} value={key}>
            {titleIn(titles, locale).text}
          </option>
        ))}
      </select>
      <button className="cursor-pointer py-2 text-accent underline">
        {t('admin.account.link')}
        <span className="sr-only">{username}</span>
      </button>
    </form>
  )
}
