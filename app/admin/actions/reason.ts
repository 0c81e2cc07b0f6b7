import { textOf } from '#app/admin/act'

/** What a form that asks for a reason shows: what was typed, and what is wrong with it. */
export interface ReasonState {
  typed: string
  problem: 'reasonRequired' | 'reasonTooLong' | 'changeOpen' | null
}

export const longestReason = 1000

export function readReason(form: FormData): ReasonState {
  const typed = textOf(form, 'reason').trim()
  const problem = typed === '' ? 'reasonRequired' : typed.length > longestReason ? 'reasonTooLong' : null
  return { typed, problem }
}
