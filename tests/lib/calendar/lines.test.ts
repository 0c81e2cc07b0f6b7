import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { contentLine, textValue } from '#lib/calendar/lines'

/** Text of any length in the letters that feeds see: Chinese, Latin, characters outside the first plane, separators. */
const texts = fc
  .array(fc.constantFrom(...'黑龙江产业转移对接活动 agora,;:\\"\n😀𠮷é'), { maxLength: 300 })
  .map((letters) => letters.join(''))

test('no line is longer than 75 octets, none cuts a character, and unfolded they are what was said', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const lines = contentLine('SUMMARY;LANGUAGE=zh-CN', textValue(text))
      expect(lines.endsWith('\r\n')).toBe(true)
      for (const line of lines.slice(0, -2).split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line.isWellFormed()).toBe(true)
      }
      expect(lines.replace(/\r\n /g, '')).toBe(`SUMMARY;LANGUAGE=zh-CN:${textValue(text)}\r\n`)
    }),
    { numRuns: 300 },
  )
})

test('a line is filled before it is cut', () => {
  const [first = ''] = contentLine('X', 'a'.repeat(200)).split('\r\n')
  expect(first).toHaveLength(75)
  const [chinese = ''] = contentLine('X', '江'.repeat(60)).split('\r\n')
  expect(Buffer.byteLength(chinese)).toBe(74)
})

test('another reader of calendars reads the same text back', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const event = `BEGIN:VEVENT\r\n${contentLine('SUMMARY', textValue(text))}END:VEVENT\r\n`
      const read = ICAL.Component.fromString(event).getFirstPropertyValue('summary')
      expect(read).toBe(text)
    }),
    { numRuns: 200 },
  )
})

test('what a calendar may not hold is left out', () => {
  expect(textValue('a\u0000b\u0007c\ud800d\r\ne')).toBe('abc\ufffdd\\ne')
})
