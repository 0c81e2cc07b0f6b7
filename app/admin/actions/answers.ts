import { textOf } from '#app/admin/act'
import { longestReason } from '#app/admin/actions/reason'
import type { Target } from '#app/admin/actions/target'
import { deskLocale } from '#app/admin/locale'
import { loadChoices } from '#app/admin/record-form/choices'
import { changeList, listChangeOf } from '#app/admin/record-form/list-change'
import { readContent } from '#app/admin/record-form/read'
import type { Typed } from '#lib/desk/drafts'
import { fieldsFor } from '#lib/desk/fields/by-kind'

/** What was typed into a record's form, with the list item that was asked for; no reason where none was asked. */
export async function readAnswers(
  target: Target,
  form: FormData,
): Promise<{ answers: Typed; reason: string | undefined }> {
  const fields = fieldsFor(target.kind, target.part)
  const change = listChangeOf(textOf(form, 'intent'))
  const choices = await loadChoices(fields, await deskLocale())
  const typed = readContent(fields, { form, choices, keepEmpty: change !== null })
  return {
    answers: change ? changeList(fields, typed, change) : typed,
    reason: form.has('reason') ? textOf(form, 'reason').trim().slice(0, longestReason) : undefined,
  }
}
