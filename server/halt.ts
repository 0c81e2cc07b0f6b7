/** The portal cannot go on, and a person can change that: the message is one line that says what to do. */
export class Halt extends Error {
  override name = 'Halt'
}

const outOfSpace = /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/

/** What to tell the person at the terminal: a Halt's own line, a full disk in words, anything else with its stack. */
export function explain(error: unknown): string {
  if (error instanceof Halt) return error.message
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (outOfSpace.test(text)) {
    return 'The disk is full. Free some space, or set PORTAL_DATA_DIR to a directory on another disk.'
  }
  return text
}
