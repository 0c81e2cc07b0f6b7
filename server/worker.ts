import { jobs } from '#lib/jobs/jobs'
import { startWorker } from '#lib/jobs/worker'

/**
 * The process beside the portal that does its jobs: sends mail, tells of new editions. Ends with the portal, also when
 * that is killed, and with status 1 when the queue cannot be reached.
 */
const worker = await startWorker(jobs, process.env.DATABASE_URL ?? '')
process.send?.('ready')

async function stop(): Promise<void> {
  await worker.stop()
  process.exit(0)
}
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => undefined)
process.on('disconnect', () => void stop())
await worker.ended
