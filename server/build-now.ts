/** `npm test` builds with this. The build needs no database: a page that asked for one while being built would fail here. */
import { Failed } from '../scripts/run.mjs'
import { buildIfOlder } from './build'

try {
  await buildIfOlder({ NEXTAUTH_SECRET: 'x'.repeat(32) })
} catch (error) {
  console.error(error instanceof Failed ? error.output : error)
  process.exitCode = 1
}
