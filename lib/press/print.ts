import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const patienceMilliseconds = 40_000

/** Everything the document needs is in it: the browser reaches no address. */
const alone = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
]

/** Prints a whole document with that Chromium. Throws when it fails or takes longer than 40 seconds. */
export async function printDocument(chromium: string, html: string): Promise<Uint8Array<ArrayBuffer>> {
  const dir = await mkdtemp(join(tmpdir(), 'press-'))
  try {
    const [page, pdf] = [join(dir, 'page.html'), join(dir, 'page.pdf')]
    await writeFile(page, html)
    // Chromium's sandbox refuses to be set up by root.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    await run(
      chromium,
      [
        ...alone,
        ...sandbox,
        `--user-data-dir=${join(dir, 'profile')}`,
        `--print-to-pdf=${pdf}`,
        `file://${page}`,
      ],
      {
        timeout: patienceMilliseconds,
        killSignal: 'SIGKILL',
        maxBuffer: 1e6,
        env: { ...process.env, HOME: dir },
      },
    )
    return new Uint8Array(await readFile(pdf))
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 })
  }
}
