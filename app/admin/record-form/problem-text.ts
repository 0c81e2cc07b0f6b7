import type { z } from 'zod'
import type { Messages } from '#lib/i18n/messages'
import type { Translate } from '#lib/i18n/translate'

type ProblemCode = keyof Messages['forms']['problem']

/** What is wrong with a number that was typed, as exactly as can be said. */
function numberProblem(typed: string): ProblemCode {
  const text = typed.trim()
  if (/[\uFF01-\uFF5E]/.test(text)) return 'numberFullWidth'
  if (/[,，、']/.test(text)) return 'numberSeparators'
  if (/^[-−–]/.test(text)) return 'numberNegative'
  if (/^\d+(\.\d+)?e[+-]?\d+$/i.test(text)) return 'numberExponent'
  if (/^0\d/.test(text)) return 'numberLeadingZero'
  if (/^\d+(\.\d+)?$/.test(text)) return 'numberTooLong'
  return 'number'
}

/** The code under which forms.json says what is wrong and what to do, for an issue of the schema. */
export function problemCode(issue: z.core.$ZodIssue, typed: unknown, t: Translate): ProblemCode {
  const empty = typed === undefined || typed === null || typed === ''
  if (issue.message === 'number') return empty ? 'required' : numberProblem(String(typed))
  if (issue.message === 'key') return empty ? 'required' : 'noSuchRecord'
  if (issue.message === 'date' && empty) return 'dateRequired'
  if (t.has(`forms.problem.${issue.message as ProblemCode}`)) return issue.message as ProblemCode
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'tooMany' : 'tooLong'
  if (issue.code === 'too_small') return 'required'
  if (issue.code === 'invalid_value') return 'choose'
  return issue.code === 'invalid_type' && empty ? 'required' : 'other'
}

/** What is wrong and what to do, in the reader's words. */
export function problemText(issue: z.core.$ZodIssue, typed: unknown, t: Translate): string {
  const max = issue.code === 'too_big' ? String(issue.maximum) : ''
  const length = typeof typed === 'string' ? String(typed.trim().length) : ''
  return t(`forms.problem.${problemCode(issue, typed, t)}`, { max, length })
}
