import type { PageRequest } from '#app/request'
import { titleIn } from '#lib/i18n/translate'
import { mostCompared } from '#lib/parks/compared'
import type { ParkRow } from '#lib/parks/queries'

const formId = 'compare-parks'

/** The form that the ticks in the table belong to, and what it is for. */
export function CompareForm({ request }: { request: PageRequest }) {
  const { t, href, pinned, edition } = request
  return (
    <form
      id={formId}
      action={href('/parks/compare').split('?')[0]}
      className="mt-6 flex flex-wrap items-center gap-4 no-print"
    >
      {pinned && <input type="hidden" name="edition" value={edition.number} />}
      <button className="button button-quiet">{t('parks.compareButton')}</button>
      <span className="text-small text-quiet">{t('parks.compareHint', { most: mostCompared })}</span>
    </form>
  )
}

/** The tick that sets a park beside others. */
export function CompareTick({ request: { t, locale }, park }: { request: PageRequest; park: ParkRow }) {
  return (
    <label className="inline-flex min-h-11 min-w-11 items-center">
      <input type="checkbox" name="park" value={park.key} form={formId} className="size-5 shrink-0" />
      <span className="sr-only">{t('parks.chooseOf', { name: titleIn(park, locale).text })}</span>
    </label>
  )
}
