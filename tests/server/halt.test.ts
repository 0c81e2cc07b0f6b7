import { expect, it } from 'vitest'
import { Failed } from '../../scripts/run.mjs'
import { explain, Halt } from '#server/halt'

it('gives a Halt’s own line and nothing else', () => expect(explain(new Halt('Do this.'))).toBe('Do this.'))

it.each([
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
  new Error('initdb ended with status 1:\ncould not extend file: No space left on device'),
  new Failed('next build', 1, 'Error: write EDQUOT'),
])('says in one line that the disk is full: %s', (error) => {
  expect(explain(error)).toMatch(/^The disk is full\. Free some space.*$/)
})

it('gives all that a program printed that failed', () => {
  expect(explain(new Failed('next build', 1, 'Type error: x\n'))).toBe(
    'next build ended with status 1\nType error: x',
  )
})

it('gives the stack of a fault of our own', () => expect(explain(new Error('odd'))).toContain('halt.test.ts'))
