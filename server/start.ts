import { join } from 'node:path'
import { settingsDigest } from '#lib/portal/settings'
import { step } from '../scripts/step.mjs'
import { buildIfOlder } from './build'
import { ensureDataDir, keptSecret } from './data-dir'
import { openDatabase } from './database'
import { openEditions } from './http/editions'
import { faceOf } from './http/face'
import { checkPort, drain, listen } from './http/listen'
import { fetchNotices, type Notices } from './http/notices'
import { startNext } from './http/render'
import type { Lifetime } from './lifetime'
import { addressOf, readSettings, type Settings } from './settings'
import { loadSourcedData, type Account } from './sourced-data'
import { keepWorker } from './worker-process'

/**
 * Brings the portal up, a line for each step, and prints where it is. What must be undone at the end is given to
 * `life`. `dev`: no build, reload instead. Throws Halt where a person has to act.
 */
export async function start(life: Lifetime, dev: boolean): Promise<void> {
  const accounts: Account[] = []
  try {
    const address = await bringUp(life, dev, accounts)
    announce(accounts)
    console.log(`\nThe portal is at ${address}`)
  } catch (error) {
    // A later step failed, but the accounts are in the database and their passwords nowhere else.
    announce(accounts)
    throw error
  }
}

async function bringUp(life: Lifetime, dev: boolean, accounts: Account[]): Promise<string> {
  const settings = readSettings(process.env)
  await checkPort(settings.port, settings.host)
  const { secret: ownSecret, dataKey: ownKey, dataDir } = settings
  if (!settings.databaseUrl || !ownSecret || !ownKey) ensureDataDir(dataDir)
  const secret = ownSecret ?? keptSecret(dataDir, 'secret')
  const dataKey = ownKey ?? keptSecret(dataDir, 'data-key')

  const url = await prepareDatabase(settings, life, accounts)
  // Pages and forms read these when Next loads them.
  const env = {
    DATABASE_URL: url,
    NEXTAUTH_SECRET: secret,
    PORTAL_DATA_KEY: dataKey,
    NEXTAUTH_URL: addressOf(settings),
    PORTAL_URL: addressOf(settings),
    // Where this process reaches itself, to print its own pages.
    PORTAL_LOOPBACK: addressOf({ ...settings, portalUrl: undefined }),
    NEXT_TELEMETRY_DISABLED: '1',
  }
  Object.assign(process.env, env, { NODE_ENV: dev ? 'development' : 'production' })
  if (dev && !settings.smtpUrl) await named('mail', life, () => mailToFiles(dataDir, life), String)
  const buildNote = ({ built }: { built: boolean }) => (built ? '' : 'up to date')
  const build = dev ? 'dev' : (await named('build', life, () => buildIfOlder(env), buildNote)).id
  await named('worker', life, () => keepWorker(life))
  await named('server', life, () => serve(settings, life, url, build, dev))
  return addressOf(settings)
}

/** While developing nothing leaves the machine; gives where the mail is kept. */
async function mailToFiles(dataDir: string, life: Lifetime): Promise<string> {
  ensureDataDir(dataDir)
  const dir = join(dataDir, 'mail')
  const { openDevMail } = await import('./dev-mail')
  const url = await openDevMail(dir, life)
  Object.assign(process.env, { PORTAL_SMTP_URL: url, PORTAL_MAIL_FROM: 'portal@localhost' })
  return `kept in ${dir}`
}

async function prepareDatabase(settings: Settings, life: Lifetime, accounts: Account[]): Promise<string> {
  const { url } = await named(
    'database',
    life,
    () => openDatabase(settings, life),
    ({ label }) => label,
  )
  await named('migrations', life, async () => (await import('../scripts/migrate')).migrate(url), count)
  await named('sourced data', life, () => loadSourcedData(url, (made) => accounts.push(...made)), count)
  return url
}

async function serve(
  settings: Settings,
  life: Lifetime,
  url: string,
  build: string,
  dev: boolean,
): Promise<void> {
  const { host, port, portalUrl, trustProxy } = settings
  const editions = openEditions(url)
  life.onEnd(() => editions.close())
  const next = await startNext({ dev, host, port })
  life.onEnd(() => next.close())
  let notices: Notices | undefined
  // Pages show the settings: another value is another answer.
  const face = {
    render: next.render,
    editions,
    notices: () => notices,
    build: `${build}-${settingsDigest()}`,
    portalUrl,
    trustProxy,
    reload: dev,
  }
  const server = await listen(faceOf(face), port, host)
  life.onEnd(() => drain(server))
  // While developing they would be compiled first, and Next's own pages say more of what is wrong.
  if (!dev) notices = await fetchNotices(addressOf({ ...settings, portalUrl: undefined }))
}

const count = (done: readonly unknown[]) => (done.length > 0 ? `${done.length} applied` : 'up to date')

/** One step with its line. Throws Stopped when the portal was asked to stop meanwhile: no further step begins. */
async function named<Result>(
  name: string,
  life: Lifetime,
  work: () => Promise<Result>,
  note: (result: Result) => string = () => '',
): Promise<Result> {
  life.mustGoOn()
  const result = await step(name, work, note)
  life.mustGoOn()
  return result
}

function announce(accounts: Account[]): void {
  if (accounts.length === 0) return
  console.log('\nStaff accounts, shown this once:')
  for (const { role, username, password } of accounts)
    console.log(`  ${role.padEnd(12)} ${username.padEnd(12)} ${password}`)
}
