import { createHash } from 'node:crypto'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { GET } from '#app/data/[file]/route'
import { files, lists } from '#app/data/files'
import { columnType } from '#lib/export/column-types'
import { messages } from '#lib/i18n/messages'
import { unzipped } from '#tests/e2e/support/archive'
import { parseCsv } from '#tests/e2e/support/csv'
import { dataPackageSchema } from '#tests/fixtures/data-package-schema'
import { loadSeed } from '#tests/fixtures/seed'

beforeAll(async () => {
  await loadSeed()
}, 120_000)

afterEach(() => vi.unstubAllEnvs())

const get = (address: string) => {
  const url = new URL(address, 'http://127.0.0.1:3000')
  return GET(new Request(url), { params: Promise.resolve({ file: url.pathname.slice('/data/'.length) }) })
}
const json = async <Shape>(address: string) => (await (await get(address)).json()) as Shape
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)

interface Package {
  description: string
  licenses?: { path: string; title: string }[]
  resources: {
    name: string
    path: string
    bytes: number
    hash: string
    schema: {
      fields: { name: string; type: string }[]
      primaryKey: string[]
      foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[]
    }
  }[]
}

test.each([0, 1, 2])(
  'the Data Package of edition %i is one, and its hashes are its files',
  async (edition) => {
    const described = await json<Package>(`/data/datapackage.json?edition=${edition}`)
    expect(ajv.validate(dataPackageSchema, described), JSON.stringify(ajv.errors)).toBe(true)
    expect(described.resources.map(({ name }) => name)).toEqual(lists.map(({ name }) => name))
    for (const { path, bytes, hash } of described.resources) {
      const file = new Uint8Array(await (await get(path)).arrayBuffer())
      expect([file.byteLength, `sha256:${sha256(file)}`], path).toEqual([bytes, hash])
    }
  },
)

test('keys are keys, references lead to records, and fields are the columns, in every edition', async () => {
  let followed = 0
  let listed = 0
  for (const edition of [1, 2, 3]) {
    const { resources } = await json<Package>(`/data/datapackage.json?edition=${edition}`)
    const rows = new Map<string | undefined, Record<string, string>[]>()
    for (const { name, path } of resources) rows.set(name, parseCsv(await (await get(path)).text()))
    const valuesOf = (name: string | undefined, fields: string[]) =>
      (rows.get(name) ?? []).map((row) => fields.map((field) => row[field] ?? ''))
    for (const { name, schema } of resources) {
      // A kind of record that came later has no rows in an early edition.
      const [first] = rows.get(name) ?? []
      if (first) expect(Object.keys(first)).toEqual(schema.fields.map((field) => field.name))
      listed += first ? 1 : 0
      const keys = valuesOf(name, schema.primaryKey).map((key) => key.join(' '))
      expect(new Set(keys).size, name).toBe(keys.length)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(valuesOf(reference.resource ?? name, reference.fields).flat())
        const named = valuesOf(name, fields)
          .flat()
          .filter((value) => value !== '')
        expect(named.filter((value) => !there.has(value))).toEqual([])
        followed += named.length
      }
    }
  }
  expect(followed).toBeGreaterThan(50)
  expect(listed).toBeGreaterThan(20)
})

test('every column has words in both languages, and its cells are of its type', async () => {
  for (const file of files) {
    for (const column of file.columns) {
      for (const locale of ['zh', 'en'] as const)
        expect(messages[locale].figures.files.columns, `${file.name}.${column}`).toHaveProperty([column])
    }
  }
  for (const { name, columns } of lists) {
    const { items } = await json<{ items: Record<string, unknown>[] }>(`/data/${name}.json`)
    for (const column of columns) {
      const isList = columnType(column) === 'keys' || columnType(column) === 'texts'
      expect(
        items.every((item) => Array.isArray(item[column]) === isList),
        `${name}.${column}`,
      ).toBe(true)
    }
  }
})

test('OpenAPI is OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(await json('/data/openapi.json'))
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
})

test('a CSV file names what describes it, and that describes this very file', async () => {
  const file = await get('/data/projects.csv?year=2024&asOf=2026-11-24')
  const link = /^<([^>]+)>; rel="describedby"; type="application\/csvm\+json"$/.exec(
    file.headers.get('link') ?? '',
  )
  const answer = await get(link?.[1] ?? '')
  expect(answer.headers.get('content-type')).toBe('application/csvm+json')
  const described = (await answer.json()) as { url: string; tableSchema: { columns: { name: string }[] } }
  expect(await (await get(described.url)).text()).toBe(await file.text())
  expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(
    files.find(({ name }) => name === 'projects')?.columns,
  )
})

test('the catalogue lists every list in every form, and what is not set is said to be not set', async () => {
  interface Catalog {
    'dct:publisher': { 'foaf:name': { '@value': string }[] }
    'dcat:dataset': { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] }[]
  }
  const catalog = await json<Catalog>('/data/catalog.jsonld')
  const downloads = catalog['dcat:dataset'].flatMap((dataset) =>
    dataset['dcat:distribution'].map((one) => one['dcat:downloadURL']['@id']),
  )
  expect(downloads).toHaveLength(lists.length * 3)
  for (const download of downloads) expect((await get(download)).status, download).toBe(200)
  expect(catalog['dct:publisher']['foaf:name'].map((name) => name['@value'])).toEqual([
    '主办单位未设置',
    'operator not set',
  ])
  expect(JSON.stringify(catalog)).not.toContain('dct:license')
})

test('a licence is stated as it is set, and never when it is not', async () => {
  const without = await json<Package>('/data/datapackage.json')
  expect(without.licenses).toBeUndefined()
  expect(without.description).toContain('ask before reuse')
  vi.stubEnv('PORTAL_LICENCE_URL', 'https://example.cn/licence')
  vi.stubEnv('PORTAL_LICENCE_NAME_ZH', '开放许可')
  const set = await json<Package>('/data/datapackage.json')
  expect(set.licenses).toEqual([{ path: 'https://example.cn/licence', title: '开放许可 / 开放许可' }])
  expect(ajv.validate(dataPackageSchema, set), JSON.stringify(ajv.errors)).toBe(true)
  expect(await (await get('/data/catalog.jsonld')).text()).toContain('"dct:license"')
})

test('an edition as one archive holds every list, and its checksums hold', async () => {
  const files = await unzipped(new Uint8Array(await (await get('/data/edition-2.zip')).arrayBuffer()))
  const sums = (files.get('SHA256SUMS')?.toString() ?? '').trimEnd().split('\n')
  expect(sums.map((line) => line.split('  ')[1]).concat('SHA256SUMS')).toEqual([...files.keys()])
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ')
    expect(sha256(files.get(name) ?? Buffer.alloc(0)), name).toBe(sum)
  }
  for (const { name } of lists) {
    for (const format of ['csv', 'json']) {
      const alone = Buffer.from(await (await get(`/data/${name}.${format}?edition=2`)).arrayBuffer())
      expect(files.get(`${name}.${format}`)?.equals(alone), `${name}.${format}`).toBe(true)
    }
  }
  const described = JSON.parse(files.get('datapackage.json')?.toString() ?? '') as Package
  expect(ajv.validate(dataPackageSchema, described), JSON.stringify(ajv.errors)).toBe(true)
  for (const { path, hash } of described.resources)
    expect(`sha256:${sha256(files.get(path) ?? Buffer.alloc(0))}`).toBe(hash)
  const readMe = files.get('README.txt')?.toString() ?? ''
  expect(readMe).toContain('sha256sum -c SHA256SUMS')
  expect(readMe).toContain('两者从不相加')
  expect((await get('/data/edition-99.zip')).status).toBe(404)
  expect((await get('/data/edition-2.zip?year=2024')).status).toBe(400)
})
