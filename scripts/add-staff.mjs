import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { childEnvironment, nodeBinary, root } from './node.mjs'

const script = join(root, 'scripts', 'add-staff.ts')
const flags = ['--conditions=react-server', '--import', 'tsx', script, ...process.argv.slice(2)]
const child = spawn(nodeBinary(), flags, { cwd: root, env: childEnvironment(), stdio: 'inherit' })
child.on('exit', (status) => {
  process.exitCode = status ?? 1
})
