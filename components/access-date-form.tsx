import type { FrameRequest } from '#components/page-frame'
import { formatDate } from '#lib/i18n/format'

export interface AccessDate {
  /** The page that the citations stand on, with its language. */
  page: string
  /** The day of the edition: nobody can have read it before. */
  publishedOn: string
  /** The day that the citations carry, from the address. */
  accessedOn: string | null
  /** What was typed and is no day of access. */
  refused: string | null
}

interface AccessDateFormProps {
  request: Pick<FrameRequest, 't' | 'locale'>
  access: AccessDate
}

/** Asks for the day of access and leads to the same page with it in the address: the portal takes no clock's word. */
export function AccessDateForm({ request: { t, locale }, access }: AccessDateFormProps) {
  const { page, publishedOn, accessedOn, refused } = access
  return (
    <form action={`${page}#cite`} className="mt-3 flex flex-wrap items-end gap-3 text-small no-print">
      <label>
        <span className="block">{t('citations.page.accessed')}</span>
        <input
          type="date"
          name="accessed"
          min={publishedOn}
          defaultValue={accessedOn ?? undefined}
          aria-invalid={refused !== null}
          aria-describedby={refused === null ? undefined : 'accessed-problem'}
          className="field"
        />
      </label>
      <button className="button button-quiet">{t('citations.page.write')}</button>
      {refused !== null && (
        <p id="accessed-problem" className="w-full text-warn">
          {t('citations.page.problem', {
            value: refused,
            example: publishedOn,
            published: formatDate(publishedOn, locale),
          })}
        </p>
      )}
    </form>
  )
}
