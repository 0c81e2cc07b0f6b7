import { Failed } from '../scripts/run.mjs'

/** The portal cannot go on, and a person can change that: the message is one line that says what to do. */
export class Halt extends Error {
  override name = 'Halt'
}

const outOfSpace = /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/

/** What to tell the person at the terminal: a Halt's own line, a full disk in words, anything else with all that is known. */
export function explain(error: unknown): string {
  if (error instanceof Halt) return error.message
  const text = everythingOf(error)
  if (outOfSpace.test(text)) {
    return 'The disk is full. Free some space, or set PORTAL_DATA_DIR to a directory on another disk.'
  }
  return text
}

function everythingOf(error: unknown): string {
  if (error instanceof Failed) return `${error.message}\n${error.output.trimEnd()}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
