import { z } from 'zod'
import { isKind } from '#lib/editions/kinds'
import { isPlaceInProvince } from '#lib/places/divisions'
import { industries4567 } from '#lib/projects/schema'

export const longestText = 5000
/** More links than this, and the desk is told that it may be an advertisement. */
const manyLinks = 3

export const answerLanguages = ['zh', 'en', 'ru', 'ja', 'ko', 'other'] as const

const text = (longest: number) => z.string().trim().max(longest, { error: 'tooLong' })
const orNull = (value: string): string | null => value || null

/** What the form asks. A message is the code of its words in `enquiries.problem`. */
export const EnquiryForm = z
  .object({
    text: text(longestText).min(1, { error: 'text' }),
    name: text(100).min(1, { error: 'name' }),
    organisation: text(200).transform(orNull),
    email: text(200)
      .transform(orNull)
      .refine((value) => value === null || z.email().safeParse(value).success, { error: 'email' }),
    phone: text(60)
      .transform(orNull)
      .refine((value) => value === null || /^[+\d][\d\s().\-–/]{4,}$/.test(value), { error: 'phone' }),
    country: text(100).transform(orNull),
    industry: z
      .enum(['', ...industries4567])
      .catch('')
      .transform(orNull),
    city: z.string().transform((code) => (isPlaceInProvince(code) ? code : null)),
    language: z.enum(answerLanguages, { error: 'language' }),
    about: z.string().transform((name) => (isAbout(name) ? name : null)),
    consent: z.literal('1', { error: 'consent' }),
  })
  .refine(({ email, phone }) => email !== null || phone !== null, { path: ['email'], error: 'reach' })
export type EnquiryContent = z.infer<typeof EnquiryForm>

export const fieldNames = Object.keys(EnquiryForm.shape) as (keyof EnquiryContent)[]
export type Typed = Record<keyof EnquiryContent, string>

/** Names of texts in `enquiries.problem`. */
export type ProblemCode =
  | 'text'
  | 'name'
  | 'email'
  | 'phone'
  | 'reach'
  | 'language'
  | 'consent'
  | 'tooLong'
  | 'fast'
  | 'old'
  | 'again'
  | 'busy'
export interface EnquiryProblem {
  path: keyof EnquiryContent
  code: ProblemCode
}

/** What is personal: sealed, and gone when it is erased. */
export type Personal = Pick<
  EnquiryContent,
  'text' | 'name' | 'organisation' | 'email' | 'phone' | 'country' | 'language'
>

const isRecord = (name: string): boolean => {
  const [kind = '', key = '', more] = name.split(':')
  return more === undefined && isKind(kind) && /^[\w-]{1,150}$/.test(key)
}

/** The records that an enquiry is about, as `kind:key`; none where it is about a page. */
export const recordsOf = (about: string): string[] => about.split(',').filter(isRecord)

/** A record of the portal (`park:harbin-new-area`), up to 20 of them with commas between, or a page (`/figures/check`). */
export function isAbout(name: string): boolean {
  if (/^\/[\w/-]{1,200}$/.test(name)) return true
  const names = name.split(',')
  return names.length <= 20 && names.every(isRecord)
}

export const hasManyLinks = (words: string): boolean =>
  (words.match(/https?:\/\/|www\.|\[url/gi) ?? []).length > manyLinks

/** Every problem of what was typed, one for each field, in the order of the form. */
export function checkEnquiry(typed: Typed): { content: EnquiryContent | null; problems: EnquiryProblem[] } {
  const checked = EnquiryForm.safeParse(typed)
  if (checked.success) return { content: checked.data, problems: [] }
  const problems = checked.error.issues.map((issue) => ({
    path: issue.path[0] as keyof EnquiryContent,
    code: issue.message as ProblemCode,
  }))
  // Asked together, even where another problem kept the rule from being looked at.
  if (!typed.email.trim() && !typed.phone.trim() && !problems.some(({ code }) => code === 'reach'))
    problems.push({ path: 'email', code: 'reach' })
  const first = fieldNames.flatMap((name) => problems.find(({ path }) => path === name) ?? [])
  return { content: null, problems: first }
}
