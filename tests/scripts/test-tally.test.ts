import { expect, it } from 'vitest'
import { countReport } from '../../scripts/test-tally.mjs'

it('counts what vitest reports, and a file that did not load as one failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ]
  expect(countReport({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 2 })
})

it('counts what Playwright reports, and an error outside of a test as one failure', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 2 }
  expect(countReport({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2 })
})
