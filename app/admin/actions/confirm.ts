'use server'

import { notFound, redirect } from 'next/navigation'
import { act, textOf } from '#app/admin/act'
import { saveOrExplain } from '#app/admin/actions/saving'
import { withQuery } from '#app/admin/desk'
import { beijingDay } from '#lib/dates/beijing-time'
import { openChange, type Typed } from '#lib/desk/drafts'
import { getVersionForStaff } from '#lib/desk/queries'
import { submitDraft } from '#lib/desk/submitting'
import { translator } from '#lib/i18n/translate'

/**
 * The offering side has said that an opportunity still stands: a revision with today's date in Beijing, handed to the
 * reviewers at once. When a change of it is open already, leads there instead; when its term has ended, to the form.
 */
export async function confirmOpportunity(form: FormData): Promise<void> {
  await act(async () => {
    const today = beijingDay(new Date().toISOString())
    const reason = (['zh', 'en'] as const).map((language) =>
      translator(language)('opportunities.lapse.confirmed', { on: today }),
    )
    const draft = await openChange('opportunity', textOf(form, 'key'), 'revision', reason.join(' / '))
    if (!draft) notFound()
    if (!draft.opened) redirect(withQuery(`/admin/drafts/${draft.id}`, { problem: 'changeOpen' }))
    const before = (await getVersionForStaff(draft.id))?.content as Typed | undefined
    const content = { ...before, standing: 'open', confirmedOn: today }
    const saved = await saveOrExplain(draft.id, draft.revision, content)
    if (typeof before?.expiresOn === 'string' && before.expiresOn < today)
      redirect(`/admin/drafts/${draft.id}/edit#expiresOn`)
    const sent = await submitDraft(draft.id, saved.revision)
    if (!sent.ok) redirect(withQuery(`/admin/drafts/${draft.id}`, { problem: sent.problem }))
    redirect('/admin?done=submitted')
  })
}
