import { expect, it } from 'vitest'
import { Lifetime, Stopped } from '#server/lifetime'

it('undoes in the opposite order, once, and goes on after a failure', async () => {
  const life = new Lifetime()
  const done: string[] = []
  const fault = new Error('pool')
  life.onEnd(async () => void done.push('database'))
  life.onEnd(() => Promise.reject(fault))
  life.onEnd(async () => void done.push('server'))
  const [first, second] = await Promise.all([life.end(), life.end()])
  expect(done).toEqual(['server', 'database'])
  expect(first).toEqual([fault])
  expect(second).toBe(first)
})

it('stops a start that is under way', () => {
  const life = new Lifetime()
  expect(() => life.mustGoOn()).not.toThrow()
  life.refuseMore()
  expect(() => life.mustGoOn()).toThrow(Stopped)
})
