import { spawn, type ChildProcess } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from '../../scripts/chromium.mjs'
import { childEnvironment, nodeBinary, root } from '../../scripts/node.mjs'
import { openDevMail } from '../../server/dev-mail'
import { Lifetime } from '../../server/lifetime'
import { freePort } from '../../server/postgres/free-port'
import { embeddedUrl } from '../../server/postgres/embedded'
import { readAnnounced } from './announced-accounts'
import { makeKnownAlert } from './known-alert'
import { makeKnownRecords } from './known-records'
import { makeKnownPressPack } from './known-press-pack'
import { makeKnownReceipt } from './known-receipt'
import { sendEnquiry } from './sent-enquiry'
import { throwawayDir } from './throwaway-server'

const patienceMilliseconds = 240_000

/**
 * Starts the portal as `npm start` does, on a free port, with a data directory of its own and the sourced data, unless
 * PORTAL_TEST_URL already names one. Journeys find it in PORTAL_TEST_URL, its accounts in PORTAL_TEST_ACCOUNTS (JSON),
 * its database, as the owner, in PORTAL_TEST_DATABASE_URL, the mails it sent as files in
 * PORTAL_TEST_MAIL_DIR, and the secret of an alert nobody confirmed in PORTAL_TEST_ALERT.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  process.env.CHROMIUM_PATH ||= (await findChromium()) ?? ''
  const { PORTAL_TEST_URL: running, PORTAL_TEST_DATABASE_URL: itsDatabase } = process.env
  if (running) {
    if (itsDatabase) await makeKnownPressPack(itsDatabase)
    return undefined
  }
  const dataDir = throwawayDir()
  const port = await freePort()
  const mailLife = new Lifetime()
  const mailDir = join(dataDir, 'mail')
  const env = {
    ...childEnvironment(),
    NODE_ENV: 'production' as const,
    PORT: String(port),
    HOST: '127.0.0.1',
    PORTAL_DATA_DIR: dataDir,
    PORTAL_SMTP_URL: await openDevMail(mailDir, mailLife),
    PORTAL_MAIL_FROM: 'portal@example.com',
  }
  for (const name of [
    'DATABASE_URL',
    'PORTAL_URL',
    'PORTAL_TRUST_PROXY',
    'NEXTAUTH_SECRET',
    'PORTAL_DATA_KEY',
  ])
    Reflect.deleteProperty(env, name)
  const child = spawn(nodeBinary(), ['--import', 'tsx', join(root, 'server', 'main.ts')], { cwd: root, env })
  // Left for `npm test`, which ends what a killed run leaves behind.
  writeFileSync(join(dataDir, 'portal.pid'), String(child.pid))
  const stop = async () => {
    await ended(child)
    await mailLife.end()
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    const output = await untilReady(child)
    process.env.PORTAL_TEST_ACCOUNTS = JSON.stringify(readAnnounced(output))
  } catch (error) {
    await stop()
    throw error
  }
  process.env.PORTAL_TEST_URL = `http://127.0.0.1:${port}`
  process.env.PORTAL_TEST_MAIL_DIR = mailDir
  process.env.PORTAL_TEST_DATABASE_URL = embeddedUrl(dataDir, 'portal')
  await makeKnownReceipt(process.env.PORTAL_TEST_URL)
  await makeKnownPressPack(process.env.PORTAL_TEST_DATABASE_URL)
  process.env.PORTAL_TEST_ALERT = await makeKnownAlert(process.env.PORTAL_TEST_URL, mailDir)
  await makeKnownRecords(process.env.PORTAL_TEST_DATABASE_URL)
  process.env.PORTAL_TEST_ENQUIRY = await sendEnquiry(process.env.PORTAL_TEST_URL)
  return stop
}

/** What the portal printed until it said where it is. */
function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const fail = (why: string) => reject(new Error(`The portal under test ${why}:\n${output}`))
    const timer = setTimeout(() => fail('was not ready in time'), patienceMilliseconds)
    child.once('exit', () => fail('ended'))
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (!/^The portal is at .*$/m.test(output)) return
        clearTimeout(timer)
        resolve(output)
      })
    }
    child.stderr?.on('data', (chunk: Buffer) => process.stderr.write(chunk))
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
