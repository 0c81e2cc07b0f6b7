import type { Desk } from '#app/admin/desk'
import { daysSinceEditionForStaff } from '#lib/desk/site-settings'

/** A government site counts as neglected after two weeks without an update: said two days before. */
const alertAfterDays = 12

export async function StaleLine({ desk: { t } }: { desk: Desk }) {
  const days = await daysSinceEditionForStaff()
  if (days === null || days < alertAfterDays) return null
  return (
    <p className="mt-4 border-s-4 border-warn bg-warn-tint px-4 py-2">
      {t('site.admin.stale', { days: String(days) })}
    </p>
  )
}
