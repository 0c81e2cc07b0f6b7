import { expect, test } from 'vitest'
import { isCreditCode } from '#lib/enterprises/credit-code'

test('the example of the standard is a code', () => {
  expect(isCreditCode('91350100M000100Y43')).toBe(true)
})

test('any single wrong character is noticed', () => {
  const code = '91350100M000100Y43'
  for (let at = 0; at < code.length; at += 1) {
    const wrong = code.slice(0, at) + (code[at] === '7' ? '8' : '7') + code.slice(at + 1)
    expect(isCreditCode(wrong)).toBe(false)
  }
})

test('a code of another length or with letters that the standard leaves out is none', () => {
  for (const code of ['', '91350100M000100Y4', '91350100I000100Y43', '91350100m000100y43'])
    expect(isCreditCode(code)).toBe(false)
})
