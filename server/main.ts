import { endChildren } from '../scripts/run.mjs'
import { explain } from './halt'
import { Lifetime } from './lifetime'
import { start } from './start'

const life = new Lifetime()
const started = start(life, process.argv.includes('--dev')).catch(async (error: unknown) => {
  // What was cut off by Ctrl-C has not failed.
  if (life.ending) return
  console.error(`\n${explain(error)}`)
  await finish(1)
})

let stopping = false

/** Ctrl-C reaches every process of the terminal, and npm and start.mjs pass it on too: one of them is enough. */
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  console.log('\nStopping …')
  life.refuseMore()
  await endChildren()
  await started
  await finish(0)
}

async function finish(status: number): Promise<void> {
  const errors = await life.end()
  for (const error of errors) console.error(explain(error))
  process.exit(errors.length > 0 ? 1 : status)
}

process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())
process.on('SIGHUP', () => void stop())
// Node would end here and leave the database server running; it is stopped first.
process.on('uncaughtException', (error) => {
  console.error(error)
  void finish(1)
})
