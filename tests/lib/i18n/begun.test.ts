import { describe, expect, test } from 'vitest'
import { begunMessages, progressOf, textNames } from '#lib/i18n/begun'
import { languages, localeOf, isLocale } from '#lib/i18n/locales'
import { messages } from '#lib/i18n/messages'
import { translator } from '#lib/i18n/translate'

const begun = languages.filter((language) => !isLocale(language))

describe.each(begun)('the begun language %s', (language) => {
  test('has only texts that the portal says, and takes the same values', () => {
    const english = new Set(textNames(messages.en))
    const own = textNames(begunMessages[language])
    expect(own.filter((name) => !english.has(name))).toEqual([])
    const at = (tree: unknown, name: string) =>
      name.split('.').reduce((node, part) => (node as Record<string, unknown>)[part], tree) as string
    const values = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, value]) => value).sort()
    for (const name of own)
      expect(values(at(begunMessages[language], name)), name).toEqual(values(at(messages.en, name)))
  })

  test('says its own texts, and those it does not have yet in English', () => {
    const t = translator(language)
    expect(t('shared.nav.projects')).toBe(begunMessages[language].shared?.nav?.projects)
    expect(t('citations.words.edition', { edition: '3' })).toBe(
      translator('en')('citations.words.edition', { edition: '3' }),
    )
    expect(t.has('terms.stage.signed')).toBe(true)
    expect(localeOf(language)).toBe('en')
  })

  test('says how much of it is done', () => {
    const { done, all } = progressOf(language)
    expect(done).toBeGreaterThan(40)
    expect(done).toBeLessThan(all)
    const notice = translator(language)('shared.translation.notice', { done: String(done), all: String(all) })
    expect(notice).toContain(String(done))
  })
})

test('a number chooses the English word by English rules, whatever the language around it', () => {
  const twentyOne = translator('en')('records.policy.items', { count: 21 })
  for (const language of begun)
    expect(translator(language)('records.policy.items', { count: 21 })).toBe(twentyOne)
  expect(twentyOne).toBe('21 items')
})
