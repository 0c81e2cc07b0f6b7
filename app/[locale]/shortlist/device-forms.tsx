import type { Kept } from '#app/[locale]/shortlist/reader'
import type { PageRequest } from '#app/request'
import { itemsText, type Item } from '#lib/shortlist/items'

interface DeviceFormsProps {
  request: PageRequest
  kept: Kept
  /** The records shown. */
  items: readonly Item[]
}

/** Adding a record by the address of its page, and what this device remembers: only what the reader asks it to. */
export function DeviceForms({ request, kept, items }: DeviceFormsProps) {
  const { t, href } = request
  const text = itemsText(items)
  const { remembered } = kept
  return (
    <div className="max-w-3xl no-print">
      <form action={href('/shortlist').split('?')[0]} className="mt-8">
        <label htmlFor="add" className="text-small text-quiet">
          {t('shortlist.add')}
        </label>
        <div className="flex">
          <input id="add" name="add" maxLength={400} className="field border-e-0" required />
          <input type="hidden" name="items" value={text} />
          <button className="button shrink-0">{t('shortlist.addButton')}</button>
        </div>
      </form>
      <section aria-labelledby="device-title" className="mt-10 border-t border-rule pt-3">
        <h2 id="device-title" className="text-large font-semibold">
          {t('shortlist.device')}
        </h2>
        <p className="mt-1 text-small">
          {remembered === null
            ? t('shortlist.deviceNone')
            : t('shortlist.deviceHas', { count: remembered.length })}{' '}
          {!kept.ofDevice && remembered !== null && (
            <a href={href('/shortlist')}>{t('shortlist.deviceShow')}</a>
          )}
        </p>
        <form
          id="device"
          method="post"
          action={href('/shortlist/device').split('?')[0]}
          className="mt-3 flex flex-wrap gap-3"
        >
          {!kept.ofDevice && items.length > 0 && (
            <button name="remember" value={text} className="button button-quiet">
              {t(remembered === null ? 'shortlist.remember' : 'shortlist.rememberInstead')}
            </button>
          )}
          {remembered !== null && (
            <button name="forget" value="1" className="button button-warn">
              {t('shortlist.forget')}
            </button>
          )}
        </form>
      </section>
    </div>
  )
}
