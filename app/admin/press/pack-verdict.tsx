import { approvePack } from '#app/admin/actions/press'
import type { Desk } from '#app/admin/desk'
import { packState } from '#app/admin/press/pack-state'
import type { PressPackForStaff } from '#lib/desk/press-packs'
import { formatInstant } from '#lib/i18n/format'

/** Approve, for a reviewer who typed nothing of it; for everybody else, why not. Nothing once it is decided. */
export function PackVerdict({ desk: { t, locale, staff }, pack }: { desk: Desk; pack: PressPackForStaff }) {
  if (packState(pack) !== 'prepared') return <div id="verdict" />
  const why =
    staff.role !== 'reviewer'
      ? 'press.desk.onlyReviewers'
      : pack.authorIds.includes(staff.id)
        ? 'press.desk.own'
        : null
  return (
    <section id="verdict" className="mt-8">
      <h2 className="text-title">{t('press.desk.verdict')}</h2>
      {why ? (
        <p className="mt-2 border-s-4 border-warn bg-warn-tint px-4 py-2">{t(why)}</p>
      ) : (
        <form action={approvePack} className="mt-2">
          <input type="hidden" name="id" value={pack.id} />
          <input type="hidden" name="revision" value={pack.revision} />
          <p>{t('press.desk.approveSays')}</p>
          <button className="button mt-3">
            {t('press.desk.approve', { time: formatInstant(pack.releaseAt, locale) })}
          </button>
        </form>
      )}
    </section>
  )
}
