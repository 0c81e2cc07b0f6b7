'use server'

import { notFound, redirect } from 'next/navigation'
import { act, readNumber, textOf } from '#app/admin/act'
import { withQuery } from '#app/admin/desk'
import { requireStaff } from '#lib/auth/session'
import { saveDraft } from '#lib/desk/saving'
import { submitDraft } from '#lib/desk/submitting'
import { type Typed } from '#lib/desk/drafts'
import { validate } from '#lib/desk/kinds'
import { getVersionForStaff } from '#lib/desk/queries'
import { listDraftsBehind, withSourcesOf } from '#lib/desk/together'

/**
 * Hands a record to the reviewers, together with the new records of one's own that it refers to. Those that name no
 * source take the ones of this record, as the page had said.
 */
export async function submitRecord(form: FormData): Promise<void> {
  await act(async () => {
    const staff = await requireStaff('recorder', 'reviewer')
    const id = readNumber(textOf(form, 'id'))
    const record = await getVersionForStaff(id)
    if (!record) notFound()
    const here = (problem: string) => `${withQuery(`/admin/drafts/${id}`, { problem })}#problems`
    const content = record.content as Typed
    const drafts =
      record.change === 'withdrawal' ? [] : await listDraftsBehind(record.kind, record.key, content)
    const mine = drafts
      .filter((draft) => draft.state !== 'submitted' && draft.authorIds.includes(staff.id))
      .map((draft) => ({ ...draft, whole: withSourcesOf(draft.content, content) }))
    // All or nothing: a record that is not ready must not send the ones before it on their way.
    if (mine.some(({ kind, whole }) => !validate(kind, whole).ok)) redirect(here('behind'))
    if (record.change !== 'withdrawal' && !validate(record.kind, content).ok) redirect(here('invalid'))
    for (const { id: other, revision, whole } of mine) {
      const saved = await saveDraft(other, revision, whole)
      const sent = saved.ok ? await submitDraft(other, saved.draft.revision) : saved
      if (!sent.ok) redirect(here('behind'))
    }
    const outcome = await submitDraft(id, readNumber(textOf(form, 'revision')))
    if (!outcome.ok) redirect(here(outcome.problem))
    redirect('/admin?done=submitted')
  })
}
