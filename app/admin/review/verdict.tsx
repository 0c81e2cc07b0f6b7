import { publish, sendBack } from '#app/admin/actions/review'
import type { Desk } from '#app/admin/desk'
import { ReasonForm } from '#app/admin/reason-form'
import { reasonTexts } from '#app/admin/reason-texts'
import { recordTitle } from '#app/admin/record-view/record-title'
import type { Typed } from '#lib/desk/drafts'
import type { VersionForStaff } from '#lib/desk/queries'
import { listDraftsBehind } from '#lib/desk/together'

/** Publish or send back, for a reviewer who is none of the authors; for everybody else, why not. */
export async function Verdict({ desk, version }: { desk: Desk; version: VersionForStaff }) {
  const { t, staff } = desk
  const why =
    version.state !== 'submitted'
      ? 'admin.problem.notSubmitted'
      : staff.role !== 'reviewer'
        ? 'admin.review.onlyReviewers'
        : version.authorIds.includes(staff.id)
          ? 'admin.review.own'
          : null
  if (why) {
    return (
      <p id="verdict" className="mt-10 border-s-4 border-warn bg-warn-tint px-4 py-2">
        {t(why)}
      </p>
    )
  }
  const behind =
    version.change === 'withdrawal'
      ? []
      : await listDraftsBehind(version.kind, version.key, version.content as Typed)
  return (
    <section id="verdict" className="mt-10">
      <h2 className="text-title">{t('admin.review.verdict')}</h2>
      <form action={publish} className="mt-2">
        <input type="hidden" name="id" value={version.id} />
        <input type="hidden" name="revision" value={version.revision} />
        {behind.length > 0 && (
          <fieldset className="mb-4">
            <legend className="font-semibold">{t('admin.review.together')}</legend>
            <p className="text-small text-quiet">{t('admin.review.togetherSays')}</p>
            {behind.map((draft) => {
              const can = draft.state === 'submitted' && !draft.authorIds.includes(staff.id)
              return (
                <p key={draft.id}>
                  <input
                    type="checkbox"
                    id={`with-${draft.id}`}
                    name="with"
                    value={`${draft.id}:${draft.revision}`}
                    defaultChecked={can}
                    disabled={!can}
                    className="me-2 size-5 align-middle"
                  />
                  <label htmlFor={`with-${draft.id}`} className="py-2">
                    {t(`terms.kind.${draft.kind}`)} {recordTitle(draft, desk)}
                  </label>{' '}
                  <a href={`/admin/review/${draft.id}`}>{t('admin.review.see')}</a>
                  {!can && <span className="text-warn"> {t(`admin.review.cannot`)}</span>}
                </p>
              )
            })}
          </fieldset>
        )}
        <button className="button">{t(`admin.review.publish.${version.change}`)}</button>
      </form>
      <div className="mt-6">
        <ReasonForm
          action={sendBack}
          hidden={{ id: String(version.id) }}
          texts={reasonTexts(t, 'return')}
          id="return-reason"
        />
      </div>
    </section>
  )
}
