/** Opens a staff account from the command line: for the first administrator. The portal, or its database, must run. */
import { parseArgs } from 'node:util'
import { roles, type Role } from '#lib/auth/staff'
import { embeddedUrl } from '../server/postgres/embedded'
import { readSettings } from '../server/settings'

const usage = `Usage: npm run add-staff -- USERNAME NAME ROLE   (ROLE: ${roles.join(', ')})`
const [username = '', name = '', role = ''] = parseArgs({ allowPositionals: true }).positionals
const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text)

if (!/^[a-z0-9][a-z0-9._-]{1,39}$/.test(username) || name === '' || !isRole(role)) {
  console.error(`${usage}\nUSERNAME: 2 to 40 small letters, digits, dots, hyphens.`)
  process.exit(1)
}
const { databaseUrl, dataDir } = readSettings(process.env)
process.env.DATABASE_URL = databaseUrl ?? embeddedUrl(dataDir, 'portal')
const { openAccount } = await import('#lib/desk/set-up')
const { staffDb } = await import('#lib/db/staff')
const password = await openAccount(null, { username, name, role })
await staffDb().$disconnect()
if (password === null) {
  console.error(`The user name ${username} is taken.`)
  process.exit(1)
}
console.log(`${role} ${username}, password ${password} (shown only now)`)
