import { confirmOpportunity } from '#app/admin/actions/confirm'
import type { Desk } from '#app/admin/desk'

/** One click for whoever has heard from the offering side today. */
export function ConfirmButton({ desk: { t }, opportunity }: { desk: Desk; opportunity: string }) {
  return (
    <form action={confirmOpportunity}>
      <input type="hidden" name="key" value={opportunity} />
      <button className="button">{t('opportunities.lapse.confirm')}</button>
    </form>
  )
}
