import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The directory of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Node 24 from the packages where there is one for this platform, else the Node that runs now. */
export function nodeBinary() {
  const os = process.platform === 'win32' ? 'win' : process.platform
  const file = join(
    root,
    'node_modules',
    `node-${os}-${process.arch}`,
    'bin',
    os === 'win' ? 'node.exe' : 'node',
  )
  return existsSync(file) ? file : process.execPath
}

/** The environment for children: that Node first in the path, and nothing that reports home over the network. */
export function childEnvironment() {
  const path = [dirname(nodeBinary()), join(root, 'node_modules', '.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  )
  return {
    ...process.env,
    PATH: path,
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  }
}
