import { existsSync, readFileSync } from 'node:fs'
import { Failed } from './run.mjs'
import { step } from './step.mjs'

/**
 * What a report of vitest or Playwright (both JSON) says. A file that could not even be loaded counts as one failure.
 * @param {any} report
 * @returns {{ passed: number, failed: number }}
 */
export function countReport(report) {
  if (report.stats) {
    const { expected, unexpected, flaky } = report.stats
    return { passed: expected, failed: unexpected + flaky + report.errors.length }
  }
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** Adds up steps and tests, and prints what went wrong where it went wrong. */
export class Tally {
  passed = 0
  failed = 0
  /** Set by Ctrl-C: no further step begins, and what was cut off is not explained. */
  stopped = false

  /** A step that passes or fails as a whole. Gives whether it passed. @param {string} name @param {() => Promise<unknown>} work */
  async step(name, work) {
    const passed = await this.#attempt(name, work)
    if (passed) this.passed += 1
    else this.failed += 1
    return passed
  }

  /**
   * A step that runs many tests and writes a report of them. One that ends badly without a failed test in its report
   * (or with no report) counts as one failure.
   * @param {string} name @param {string} reportFile @param {() => Promise<unknown>} work
   */
  async runner(name, reportFile, work) {
    let counts = { passed: 0, failed: 0 }
    const read = () => {
      if (existsSync(reportFile)) counts = countReport(JSON.parse(readFileSync(reportFile, 'utf8')))
      return `${counts.passed} passed, ${counts.failed} failed`
    }
    const ended = await this.#attempt(name, work, read)
    if (!ended) read()
    this.passed += counts.passed
    this.failed += ended ? counts.failed : Math.max(counts.failed, 1)
  }

  summary() {
    return `${this.passed} passed, ${this.failed} failed`
  }

  /** @param {string} name @param {() => Promise<unknown>} work @param {() => string} [note] */
  async #attempt(name, work, note) {
    if (this.stopped) return false
    try {
      await step(name, work, note)
      return true
    } catch (error) {
      if (this.stopped) return false
      if (error instanceof Failed) console.log(error.output.trimEnd())
      console.log(error instanceof Error ? error.message : error)
      return false
    }
  }
}
