/** @param {number} milliseconds */
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`.padStart(8)

/**
 * Does one step of a set-up and prints one line for it: its name, its time, and what `note` says of the result.
 * @template Result
 * @param {string} name
 * @param {() => Result | Promise<Result>} work
 * @param {(result: Result) => string} [note]
 * @returns {Promise<Result>}
 */
export async function step(name, work, note = () => '') {
  const start = performance.now()
  const finish = (/** @type {string} */ end) =>
    process.stdout.write(`${seconds(performance.now() - start)}${end ? `  ${end}` : ''}\n`)
  process.stdout.write(name.padEnd(18))
  try {
    const result = await work()
    finish(note(result))
    return result
  } catch (error) {
    finish('failed')
    throw error
  }
}
