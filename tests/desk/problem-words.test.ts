import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { messages } from '#lib/i18n/messages'

const lib = join(import.meta.dirname, '../../lib')

/** The codes that the schemas of records give their errors, as their text says. */
function codesOfSchemas(): string[] {
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(sources|officers|opportunities|parks|enterprises|events|projects|figures|policies|money|places|dates|editions)\/.*\.ts$/.test(
      file,
    ),
  )
  const texts = files.map((file) => readFileSync(join(lib, file), 'utf8'))
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/\berror: '(\w+)'/g)].map(([, code = '']) => code))),
  ]
}

test('everything that a schema refuses is said in words, in both languages', () => {
  const codes = codesOfSchemas()
  expect(codes.length).toBeGreaterThan(15)
  for (const locale of ['zh', 'en'] as const) {
    expect(codes.filter((code) => !(code in messages[locale].forms.problem))).toEqual([])
  }
})
