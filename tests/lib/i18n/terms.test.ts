import { describe, expect, test } from 'vitest'
import { roles } from '#lib/auth/staff'
import { kinds } from '#lib/editions/kinds'
import { forms, relations, EnterpriseContent } from '#lib/enterprises/schema'
import { countings } from '#lib/figures/rules'
import { measures, subjects } from '#lib/figures/schema'
import { messages } from '#lib/i18n/messages'
import { Bound } from '#lib/money/schema'
import { ProjectFilter } from '#lib/projects/filter'
import { agreements, gbSections, industries4567, stages } from '#lib/projects/schema'
import { SourceContent, trusts } from '#lib/sources/schema'

/** Every room of words for codes, with the codes that a record or a filter can hold there. */
const codes: Partial<Record<keyof typeof messages.zh.terms, readonly string[]>> = {
  kind: kinds,
  kinds,
  agreement: agreements,
  stage: [...stages, 'none'],
  counting: countings,
  industry: [...industries4567, 'none'],
  gbSection: gbSections,
  form: forms,
  relation: relations,
  trust: trusts,
  measure: measures,
  subject: subjects,
  bound: Bound.options,
  role: roles,
  language: SourceContent.shape.lang.options,
}

describe.each(Object.entries(codes))('the words of %s', (room, wanted) => {
  test.each(['zh', 'en'] as const)(
    'stand in %s for each code, different ones for different codes',
    (locale) => {
      const words = messages[locale].terms[room as keyof typeof messages.zh.terms] as Record<string, string>
      expect(Object.keys(words).sort()).toEqual([...wanted].sort())
      expect(new Set(Object.values(words)).size).toBe(wanted.length)
    },
  )
})

test('each filter parameter of projects has a name in both languages', () => {
  for (const locale of ['zh', 'en'] as const)
    for (const name of Object.keys(ProjectFilter.shape))
      expect(Object.keys(messages[locale].shared.parameter), name).toContain(name)
})

test('Chinese words are Chinese and English ones are not', () => {
  for (const [room, wanted] of Object.entries(codes)) {
    for (const code of wanted) {
      const word = (locale: 'zh' | 'en') =>
        (messages[locale].terms[room as keyof typeof messages.zh.terms] as Record<string, string>)[code]
      expect(word('zh'), `${room} ${code}`).toMatch(/\p{Script=Han}/u)
      expect(word('en'), `${room} ${code}`).not.toMatch(/\p{Script=Han}/u)
    }
  }
})

test('an enterprise knows no form or relation beyond those with words', () => {
  expect(EnterpriseContent.shape.form.options).toEqual([...forms])
})
