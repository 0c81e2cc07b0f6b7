import { createTranslator, type AbstractIntlMessages } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales'
import { messages } from '#lib/i18n/messages'

/** Every text by its dotted name. */
function texts(node: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[prefix + name, value] as const]
        : [...texts(value as object, `${prefix}${name}.`)],
    ),
  )
}
const zh = texts(messages.zh)
const en = texts(messages.en)
const branch = /(?<=(?:\b(?:zero|one|two|few|many|other|yes|no)|=\d+)\s*)\{/g
const namesIn = (text: string, argument: RegExp) =>
  new Set([...text.replace(branch, '').matchAll(argument)].map((match) => match[1] ?? ''))
/** Every value that a text takes. */
const taken = (text: string) => namesIn(text, /\{\s*(\w+)\s*[},]/g)
/** Those that it shows, and does not only choose a word by. */
const shown = (text: string) => namesIn(text, /\{\s*(\w+)\s*(?:\}|,(?!\s*(?:plural|select)))/g)

describe('texts for people', () => {
  test('stand in both languages', () => {
    expect([...zh.keys()].filter((name) => !en.has(name))).toEqual([])
    expect([...en.keys()].filter((name) => !zh.has(name))).toEqual([])
    expect(zh.size).toBeGreaterThan(500)
  })

  test('take the same values in both; what only chooses a word may be needed in one alone', () => {
    const differing = [...zh].filter(([name, text]) => {
      const other = en.get(name) ?? ''
      const missing = [...shown(text)].filter((value) => !taken(other).has(value))
      return missing.length + [...shown(other)].filter((value) => !taken(text).has(value)).length > 0
    })
    expect(differing.map(([name]) => name)).toEqual([])
    expect([...zh.values()].filter((text) => taken(text).size > 0).length).toBeGreaterThan(50)
  })

  test.each(locales)('can be said in %s with any values, and leave no braces', (locale) => {
    const wrong: string[] = []
    const t = createTranslator({
      locale,
      messages: messages[locale] as AbstractIntlMessages,
      onError: ({ message }) => wrong.push(message),
    })
    const said = [...(locale === 'zh' ? zh : en)].map(([name, text]) => {
      const values = Object.fromEntries([...taken(text)].map((value) => [value, 3]))
      return [name, t(name as never, values as never)] as const
    })
    expect(wrong).toEqual([])
    expect(said.filter(([, text]) => /[{}]/.test(text))).toEqual([])
  })

  test('are never empty', () => {
    for (const [name, text] of [...zh, ...en]) expect(text.trim(), name).not.toBe('')
  })
})
