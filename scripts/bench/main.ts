/**
 * `npm run bench`: how fast the portal reads, publishes and exports, beside plain pg and as the data grows. Works on
 * synthetic records in a database cluster of its own; the portal's data are neither read nor touched.
 */
import { explain } from '#server/halt'
import { step } from '../step.mjs'
import { openCluster } from './cluster'
import { measureExports, measurePublications, measureReads } from './measure'
import { readOptions } from './options'
import { tableOf, writeReport } from './report'

async function bench(): Promise<void> {
  const { sizes, rounds, keep, only } = readOptions(process.argv.slice(2))
  const startedAt = new Date()
  const cluster = await step('server', () => openCluster(keep))
  const interrupted = () => void cluster.close().then(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted)
  try {
    const urls = new Map<number, string>()
    for (const size of sizes) urls.set(size, await step(`${size} projects`, () => cluster.database(size)))
    const lines = [
      ...(await step('reads', () => measureReads(urls, rounds, only))),
      ...(only.length > 0 ? [] : await step('export', () => measureExports(urls, rounds))),
      ...(only.length > 0 ? [] : await step('publication', () => measurePublications(urls, rounds))),
    ]
    const run = { startedAt, sizes, rounds, lines }
    const path = writeReport(run, 'bench-results')
    console.log(`\n${tableOf(run)}\nWritten to ${path} and, as JSON, beside it.`)
  } finally {
    await cluster.close()
  }
}

await bench().catch((error: unknown) => {
  console.error(`\n${explain(error)}`)
  process.exitCode = 1
})
