import type { Desk } from '#app/admin/desk'
import { getMailStateForStaff } from '#lib/desk/mail'
import { formatInstant } from '#lib/i18n/format'

/** What is wrong with outgoing mail, for those who can tell the administrator; nothing when all is well. */
export async function MailLine({ desk: { t, locale } }: { desk: Desk }) {
  const { setUp, waiting, failing, undelivered } = await getMailStateForStaff()
  if (setUp && failing === 0 && undelivered.length === 0) return null
  return (
    <section className="mt-8 border-s-4 border-warn px-4 py-2">
      <h2 className="text-large">{t('mail.title')}</h2>
      {!setUp && <p className="mt-1">{t('mail.off', { count: waiting })}</p>}
      {setUp && failing > 0 && <p className="mt-1">{t('mail.failing', { count: failing })}</p>}
      {undelivered.length > 0 && (
        <>
          <p className="mt-1">{t('mail.undelivered')}</p>
          <ul className="mt-1 text-small">
            {undelivered.map(({ key, state, result, endedAt }) => (
              <li key={key}>
                {t(state === 'refused' ? 'mail.refused' : 'mail.givenUp', {
                  key,
                  result: result ?? '—',
                  time: formatInstant(endedAt, locale),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
