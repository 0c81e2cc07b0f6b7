/** @param {number} milliseconds */
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`.padStart(8)

/**
 * Does one step of a set-up and prints one line for it: name, time, and what `work` gives back, if that is a text.
 * @template Result
 * @param {string} name
 * @param {() => Result | Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(name, work) {
  const start = performance.now()
  const took = () => seconds(performance.now() - start)
  process.stdout.write(`${name.padEnd(20)}`)
  try {
    const result = await work()
    process.stdout.write(`${took()}${typeof result === 'string' && result ? `  ${result}` : ''}\n`)
    return result
  } catch (error) {
    process.stdout.write(`${took()}  failed\n`)
    throw error
  }
}
