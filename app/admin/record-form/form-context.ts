import type { Desk } from '#app/admin/desk'
import type { Choices } from '#app/admin/record-form/choices'
import type { Problem } from '#app/admin/record-form/problems'

/** What the inputs of one form share. */
export interface FormContext extends Desk {
  choices: Choices
  problems: readonly Problem[]
}

export function problemAt(context: FormContext, path: string): string | null {
  return context.problems.find((problem) => problem.path === path)?.text ?? null
}

/** The attributes that tie an input to its hint and to what is wrong with it. */
export function described(context: FormContext, path: string, hinted: boolean) {
  const wrong = problemAt(context, path) !== null
  const by = [hinted && `${path}-hint`, wrong && `${path}-problem`].filter(Boolean).join(' ')
  return { 'aria-describedby': by || undefined, 'aria-invalid': wrong || undefined }
}
