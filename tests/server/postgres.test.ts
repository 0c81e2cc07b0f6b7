import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Halt } from '#server/halt'
import { checkMajor } from '#server/postgres/cluster'
import { parsePidFile } from '#server/postgres/pid-file'
import { blockedAt, passingCapability } from '#server/postgres/reach'
import { throwawayDir } from '#tests/helpers/throwaway-server'

/** Removed when the test that asked for it is over. */
function ownDir(): string {
  const dir = throwawayDir()
  onTestFinished(() => rmSync(dir, { recursive: true }))
  return dir
}

describe('postmaster.pid', () => {
  it('is read', () => {
    expect(parsePidFile('42\n/data\n1795319374\n5433\n\n127.0.0.1\n 1 2\nready\n')).toEqual({
      pid: 42,
      port: 5433,
    })
  })

  it.each(['', '42\n/data\n', 'x\n/data\n1\n5433\n', '-1\n/data\n1\n5433\n'])(
    'is nothing when cut off: %j',
    (text) => {
      expect(parsePidFile(text)).toBeNull()
    },
  )
})

describe('the version of a data directory', () => {
  const made = (version: string) => {
    const dir = ownDir()
    writeFileSync(join(dir, 'PG_VERSION'), `${version}\n`)
    return () => checkMajor(dir)
  }

  it('must be the bundled one', () => expect(made('18')).not.toThrow())
  it.each(['17', '19'])('may not be %s', (version) => expect(made(version)).toThrow(Halt))
})

it('finds the directory that a user may not enter', () => {
  const dir = ownDir()
  mkdirSync(join(dir, 'closed/inner'), { recursive: true, mode: 0o755 })
  const stranger = { uid: 54321, gid: 54321 }
  expect(blockedAt(join(dir, 'closed/inner/file'), stranger)).toBeNull()
  mkdirSync(join(dir, 'shut'), { mode: 0o700 })
  expect(blockedAt(join(dir, 'shut/file'), stranger)).toBe(join(dir, 'shut'))
})

it.each([
  ['000001fffeffffff', '+dac_read_search'],
  ['00000000a80425fb', '+dac_override'],
  ['0000000000000000', null],
])('knows what passes closed directories in %s', (held, name) => {
  expect(passingCapability(`Name:\tnode\nCapPrm:\t0\nCapEff:\t${held}\n`)).toBe(name)
})
