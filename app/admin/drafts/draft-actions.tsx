import { discard } from '#app/admin/actions/records'
import { submitRecord } from '#app/admin/actions/submit'
import type { Desk } from '#app/admin/desk'
import type { VersionForStaff } from '#lib/desk/queries'

/** Submit, edit, discard. Throwing away asks once more. */
export function DraftActions({ desk: { t }, version }: { desk: Desk; version: VersionForStaff }) {
  const { id, revision, change } = version
  return (
    <div className="mt-8 grid gap-4">
      <form action={submitRecord} className="flex flex-wrap gap-4">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="revision" value={revision} />
        <button className="button">{t(`admin.draft.submit.${change}`)}</button>
        {change !== 'withdrawal' && (
          <a href={`/admin/drafts/${id}/edit`} className="button button-quiet">
            {t('admin.draft.edit')}
          </a>
        )}
      </form>
      <details>
        <summary className="cursor-pointer py-2 text-warn">{t('admin.draft.discard')}</summary>
        <form action={discard}>
          <input type="hidden" name="id" value={id} />
          <p>{t('admin.draft.discardSays')}</p>
          <button className="button button-warn mt-2">{t('admin.draft.discardSure')}</button>
        </form>
      </details>
    </div>
  )
}
