'use server'

import { redirect } from 'next/navigation'
import { act, readNumber, textOf } from '#app/admin/act'
import { readReason, type ReasonState } from '#app/admin/actions/reason'
import { withQuery } from '#app/admin/desk'
import { publishDrafts, returnDraft } from '#lib/desk/review'

/** Publishes a version, and those that were ticked beside it, as one edition. */
export async function publish(form: FormData): Promise<void> {
  await act(async () => {
    const id = readNumber(textOf(form, 'id'))
    const together = form.getAll('with').map((value) => (typeof value === 'string' ? value : '').split(':'))
    const revisions = new Map(
      together.map(([other = '', revision = '']) => [readNumber(other), readNumber(revision)]),
    )
    revisions.set(id, readNumber(textOf(form, 'revision')))
    const outcome = await publishDrafts(revisions)
    if (outcome.ok) redirect(withQuery('/admin', { done: 'published', edition: String(outcome.edition) }))
    const refs = 'refs' in outcome ? outcome.refs.slice(0, 20).join(' ') : undefined
    redirect(`${withQuery(`/admin/review/${id}`, { problem: outcome.problem, refs })}#problems`)
  })
}

/** Sends a version back to its authors with a reason. */
export async function sendBack(_: ReasonState, form: FormData): Promise<ReasonState> {
  return act(async () => {
    const reason = readReason(form)
    if (reason.problem !== null) return reason
    const id = readNumber(textOf(form, 'id'))
    const returned = await returnDraft(id, reason.typed)
    redirect(
      returned ? '/admin?done=returned' : withQuery(`/admin/review/${id}`, { problem: 'notSubmitted' }),
    )
  })
}
