import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The text of a PDF, or null where the machine has no pdftotext. */
export async function pdfText(pdf: Buffer): Promise<string | null> {
  if (!existsSync('/usr/bin/pdftotext')) return null
  const dir = await mkdtemp(join(tmpdir(), 'pdf-test-'))
  try {
    await writeFile(join(dir, 'a.pdf'), pdf)
    return (await run('/usr/bin/pdftotext', ['-layout', join(dir, 'a.pdf'), '-'])).stdout
  } finally {
    await rm(dir, { recursive: true })
  }
}
