import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const rooms = ['app', 'components', 'lib', 'server', 'scripts', 'tests']

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && statSync(join(root, path)).isFile())
}
const files = rooms.flatMap(filesIn)
const text = (path: string) => readFileSync(join(root, path), 'utf8')

interface Import {
  file: string
  from: string
  typeOnly: boolean
}
const importing =
  /^(?:import|export)\s+(type\s)?(?:[^'"]*?from\s+)?['"]([^'"]+)['"]|\bimport\(\s*()['"]([^'"]+)['"]/gm
const imports: Import[] = files.flatMap((file) =>
  [...text(file).matchAll(importing)].map((match) => {
    const from = match[2] ?? match[4] ?? ''
    return {
      file,
      typeOnly: match[1] !== undefined,
      from: from.startsWith('.') ? `#${relative(root, join(root, file, '..', from))}` : from,
    }
  }),
)
const offences = (wrong: (item: Import) => boolean) =>
  imports.filter(wrong).map(({ file, from }) => `${file} imports ${from}`)

describe('imports go one way', () => {
  test('the files are really read', () => {
    expect(imports.length).toBeGreaterThan(500)
    expect(imports).toContainEqual({
      file: 'lib/projects/queries.ts',
      from: '#lib/editions/reads',
      typeOnly: false,
    })
  })

  test('nothing outside app imports app, but for tests and the benchmark of its files', () => {
    expect(
      offences(({ file, from }) => from.startsWith('#app/') && !/^(app|tests|scripts\/bench)\//.test(file)),
    ).toEqual([])
  })

  test('components import no reads, writes or sessions, only types of them', () => {
    const forbidden = /^(#lib\/[^/]+\/queries|#lib\/db\/|#lib\/auth\/|#lib\/desk\/(?!fields\/))/
    expect(
      offences(
        ({ file, from, typeOnly }) => file.startsWith('components/') && forbidden.test(from) && !typeOnly,
      ),
    ).toEqual([])
  })

  test('Prisma stays in lib/db; elsewhere in lib only types of it', () => {
    const prisma = ({ from }: Import) => /^(@prisma\/|#generated\/)/.test(from)
    expect(offences((item) => /^(app|components)\//.test(item.file) && prisma(item))).toEqual([])
    expect(
      offences(
        (item) =>
          item.file.startsWith('lib/') && !item.file.startsWith('lib/db/') && prisma(item) && !item.typeOnly,
      ),
    ).toEqual([])
  })

  test('lib imports no other room than itself, its messages and what is generated', () => {
    const known = /^#(lib|messages|generated)\//
    expect(
      offences(({ file, from }) => file.startsWith('lib/') && from.startsWith('#') && !known.test(from)),
    ).toEqual([])
  })

  test('the client that may write is in the hands of lib/auth and lib/desk, behind their guard, of enquiries and of jobs that act by themselves', () => {
    const allowed =
      /^(lib\/(auth|desk|db|mail|alerts|lapses|enquiries)\/|lib\/editions\/publish\.ts|scripts\/|tests\/)/
    expect(
      offences(({ file, from, typeOnly }) => from === '#lib/db/staff' && !allowed.test(file) && !typeOnly),
    ).toEqual([])
  })

  test('queries are written in lib: app, components and server hold no client of lib/db', () => {
    expect(
      offences(({ file, from }) => from.startsWith('#lib/db/') && /^(app|components|server)\//.test(file)),
    ).toEqual([])
  })

  test('nobody acts as somebody else, but scripts, tests and what keeps a lapsed session’s text', () => {
    const allowed = /^(lib\/auth\/session\.ts|app\/admin\/actions\/lapsed\.ts|scripts\/|tests\/)/
    expect(offences(({ file, from }) => from === '#lib/auth/acting' && !allowed.test(file))).toEqual([])
  })

  test('next-auth is imported by lib/auth alone', () => {
    expect(
      offences(({ file, from }) => from.startsWith('next-auth') && !/^(lib\/auth|tests)\//.test(file)),
    ).toEqual([])
  })

  test('lib knows no markup and, but for lib/auth, no request', () => {
    const inLib = ({ file }: Import) => file.startsWith('lib/')
    expect(offences((item) => inLib(item) && /^react(-dom)?(\/|$)/.test(item.from))).toEqual([])
    expect(
      offences((item) => inLib(item) && item.from.startsWith('next/') && !item.file.startsWith('lib/auth/')),
    ).toEqual([])
    expect(files.filter((file) => file.startsWith('lib/') && file.endsWith('.tsx'))).toEqual([])
  })

  test('domains do not read or write for each other, except that figures and desk read across', () => {
    const domain = /^#?lib\/(events|projects|enterprises|sources|parks|policies|opportunities|officers)\//
    const room = (path: string) => domain.exec(path)?.[1]
    expect(
      offences(({ file, from, typeOnly }) => {
        const [own, other] = [room(file), room(from)]
        return Boolean(own && other && own !== other && !typeOnly && !from.endsWith('/schema'))
      }),
    ).toEqual([])
  })

  test('the public site has no client component: its pages are sent without scripts', () => {
    const client = files.filter(
      (file) => /^(app\/\[locale\]|components)\//.test(file) && /^['"]use client['"]/m.test(text(file)),
    )
    expect(client).toEqual([])
  })

  test('no proxy stands before the pages: authorisation is in the data layer alone', () => {
    expect(readdirSync(root).filter((name) => /^(proxy|middleware)\./.test(name))).toEqual([])
  })
})

describe('permission is in the data layer', () => {
  const guarded = filesIn('lib/desk').filter((file) => !/\/(set-up|kinds)\.ts$/.test(file))

  test('every exported function of the desk that touches the database opens with the guard', () => {
    const open: string[] = []
    let checked = 0
    for (const file of guarded) {
      const source = text(file)
      for (const match of source.matchAll(/^export async function (\w+)[^]*?\n}\n/gm)) {
        const body = match[0].slice(match[0].search(/\{\n/) + 2)
        if (!/Db\(\)|tx[,)]/.test(match[0]) || /\btx: StaffTransaction/.test(match[0])) continue
        checked += 1
        const first = body.trimStart().split('\n')[0] ?? ''
        if (!/^(const staff = )?await requireStaff\(/.test(first)) open.push(`${file} ${match[1]}`)
      }
    }
    expect(open).toEqual([])
    expect(checked).toBeGreaterThan(12)
  })
})

describe('the house stays livable', () => {
  const sizes = files.map((file) => ({ file, lines: text(file).split('\n').length - 1 }))
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b)

  test('no file is over 300 lines; the median is under 60, nine in ten under 150', () => {
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([])
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60)
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(150)
  })

  test('files have names, not drawers', () => {
    expect(
      files.filter(
        (file) =>
          /\/(utils?|helpers?|common|misc|types|index)\.(ts|tsx|mjs)$/.test(file) &&
          !/\/index\.html/.test(file),
      ),
    ).toEqual([])
    expect(
      files.filter((file) => !/^[\w[\]./-]+$/.test(file) || /[A-Z]/.test(file.split('/').at(-1) ?? '')),
    ).toEqual([])
  })
})
