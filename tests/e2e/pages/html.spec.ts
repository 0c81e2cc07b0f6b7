import { faultsIn } from '../support/html'
import { expect, test } from '../support/portal'
import { languages, statesOf, templates } from './templates'

for (const { language } of languages) {
  for (const [template, description] of Object.entries(templates)) {
    test(`${template} is valid HTML in ${language}`, async ({ request }) => {
      for (const { state, address, status } of statesOf(description)) {
        const answer = await request.get(`/${language}${address}`)
        expect(answer.status(), state).toBe(status)
        expect.soft(await faultsIn(await answer.text()), `${state}: ${address}`).toEqual([])
      }
    })
  }
}

test('a fault is found', async () => {
  expect(await faultsIn('<!doctype html><title>x</title><p><div>')).not.toEqual([])
})
