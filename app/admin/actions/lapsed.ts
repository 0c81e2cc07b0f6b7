import { notFound, redirect } from 'next/navigation'
import { readToken, signInFirst } from '#app/admin/act'
import { readAnswers } from '#app/admin/actions/answers'
import type { Target } from '#app/admin/actions/target'
import { withQuery } from '#app/admin/desk'
import { emptyContent } from '#app/admin/record-form/read'
import { actAs } from '#lib/auth/acting'
import { lapsedStaff } from '#lib/auth/session'
import { keepText } from '#lib/desk/conflicts'
import { saysTheSame } from '#lib/desk/difference'
import { createDraft, type Typed } from '#lib/desk/drafts'
import { fieldsOf } from '#lib/desk/fields/by-kind'
import { getVersionForStaff } from '#lib/desk/queries'

/**
 * When the session ended by time alone while the form was open: keeps what was typed under that person's name, and asks
 * them to sign in and go on to the address that `keep` gives. `keep` changes no draft that is there. Everybody else passes.
 */
export async function keepWhenLapsed(keep: () => Promise<string>): Promise<void> {
  const staff = await lapsedStaff()
  if (staff) redirect(signInFirst(await actAs(staff, keep)))
}

/** Keeps a text for a draft, and gives the page that shows both. */
export async function keepFor(id: number, content: Typed, reason?: string): Promise<string> {
  const text = await keepText(id, content, reason)
  if (text === null) notFound()
  return withQuery(`/admin/drafts/${id}/conflict`, { text, ended: '1' })
}

/** Keeps what was typed into a record's form: beside its draft, or as the draft of a record not begun before. */
export async function keepSave(target: Target, form: FormData): Promise<string> {
  const { kind, id, part, forDraft, instead } = target
  const { answers, reason } = await readAnswers(target, form)
  if (id !== null) {
    const stored = await getVersionForStaff(id)
    return keepFor(id, { ...(stored?.content as Typed | undefined), ...answers }, reason)
  }
  const content = { ...emptyContent(fieldsOf[kind]), ...answers }
  const draft = await createDraft(kind, content, { formToken: readToken(form) })
  const stored = await getVersionForStaff(draft.id)
  // The form had been sent before and came back changed.
  if (stored && !saysTheSame(stored.content, content)) return keepFor(draft.id, content)
  return withQuery(`/admin/drafts/${draft.id}/edit`, {
    step: part ?? undefined,
    for: forDraft?.toString(),
    instead,
  })
}
