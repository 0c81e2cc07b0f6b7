import { notFound, redirect } from 'next/navigation'
import { withQuery } from '#app/admin/desk'
import { emptyContent } from '#app/admin/record-form/read'
import { keepText } from '#lib/desk/conflicts'
import { saysTheSame } from '#lib/desk/difference'
import { createDraft, type DraftRef, type Typed } from '#lib/desk/drafts'
import { saveDraft } from '#lib/desk/saving'
import { fieldsOf } from '#lib/desk/fields/by-kind'
import { getVersionForStaff } from '#lib/desk/queries'
import type { Kind } from '#lib/editions/kinds'

/** A new draft with these answers. A form that comes back changed after it was sent once saves into the same draft. */
export async function begin(kind: Kind, answers: Typed, formToken: string): Promise<DraftRef> {
  const content = { ...emptyContent(fieldsOf[kind]), ...answers }
  const draft = await createDraft(kind, content, { formToken })
  const stored = await getVersionForStaff(draft.id)
  if (!stored) notFound()
  return saysTheSame(stored.content, content) ? draft : saveOrExplain(stored.id, 1, content)
}

/** Saves into a draft; when somebody was quicker, keeps what was typed and goes to the page that shows both texts. */
export async function saveOrExplain(
  id: number,
  revision: number,
  content: Typed,
  reason?: string,
): Promise<DraftRef> {
  const saved = await saveDraft(id, revision, content, reason)
  return saved.ok ? saved.draft : explain(id, content, reason)
}

/** Keeps what was typed and goes to the page that shows it beside what is stored. */
export async function explain(id: number, content: Typed, reason?: string): Promise<never> {
  const text = await keepText(id, content, reason)
  if (text === null) notFound()
  redirect(withQuery(`/admin/drafts/${id}/conflict`, { text }))
}
