import { describe, expect, it } from 'vitest'
import { matches, roomOf, shanghaiTime, tagOf } from '#server/http/conditional'

const tag = tagOf({ number: 41, pressActs: 0 }, 'abc')

describe('the tag of a public answer', () => {
  it('names edition and build', () => expect(tag).toBe('W/"e41-abc"'))

  it('names what became public without an edition', () =>
    expect(tagOf({ number: 41, pressActs: 3 }, 'abc')).toBe('W/"e41p3-abc"'))

  it.each([[tag], ['"e41-abc"'], [`"x", ${tag}`]])('is matched by %s', (header) => {
    expect(matches(header, tag)).toBe(true)
  })

  it.each([[undefined], [''], ['*'], ['W/"e4-abc"'], ['W/"e41-abd"']])('is not matched by %s', (header) => {
    expect(matches(header, tag)).toBe(false)
  })
})

it.each([
  ['/zh', 'public'],
  ['/en/projects/HLJ-2024-0007', 'public'],
  ['/data/projects.csv', 'public'],
  ['/admin/sign-in', 'private'],
  ['/api/auth/session', 'private'],
  ['/', 'rest'],
  ['/zhx', 'rest'],
  ['/_next/static/a.js', 'rest'],
])('%s is %s', (path, room) => expect(roomOf(path)).toBe(room))

it('writes an instant in the time of Shanghai', () => {
  expect(shanghaiTime(new Date('2024-08-31T16:00:00.123Z'))).toBe('2024-09-01T00:00:00+08:00')
})
