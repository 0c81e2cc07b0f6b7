import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import type { APIRequestContext } from '@playwright/test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { makeKnownReceipt } from '../../helpers/known-receipt'
import { expect, test } from '../support/portal'

interface Parameter {
  name: string
  in: 'path' | 'query'
  schema: { enum?: unknown[]; pattern?: string }
  required?: boolean
  example?: string
}
interface Response {
  $ref?: string
  content?: Record<string, { schema?: object }>
}
interface Description {
  paths: Record<string, { get: { parameters: Parameter[]; responses: Record<string, Response> } }>
  components: { schemas: { problem: object }; responses: Record<string, Response> }
}

const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)

async function described(request: APIRequestContext): Promise<Description> {
  return (await (await request.get('/data/openapi.json')).json()) as Description
}

/** One address of a documented path, its braces filled with the documented examples. */
const addressOf = (path: string, parameters: Parameter[]) =>
  path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => parameters.find((one) => one.name === name)?.example ?? '',
  )
/** Its query with the parameters that nothing is answered without. */
const queryOf = (parameters: Parameter[], more: Record<string, string> = {}) => {
  const needed = parameters.filter((one) => one.in === 'query' && one.required)
  const given = new URLSearchParams([
    ...needed.map(({ name, example = '' }) => [name, example]),
    ...Object.entries(more),
  ])
  return given.size === 0 ? '' : `?${given}`
}
const bare = (mediaType = '') => mediaType.split(';', 1)[0] ?? ''

test('openapi.json is OpenAPI 3.1', async ({ request }) => {
  const { valid, errors } = await new Validator().validate({ ...(await described(request)) })
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
})

test('every documented address answers in its documented form, and JSON as its schema says', async ({
  request,
}) => {
  test.setTimeout(120_000)
  await makeKnownReceipt(process.env.PORTAL_TEST_URL ?? '')
  const { paths } = await described(request)
  let schemas = 0
  for (const [path, { get }] of Object.entries(paths)) {
    const address = addressOf(path, get.parameters)
    const content = get.responses['200']?.content ?? {}
    const hasLimit = get.parameters.some(({ name }) => name === 'limit')
    const asked: Record<string, string>[] = hasLimit ? [{}, { limit: '3' }] : [{}]
    for (const more of asked) {
      const query = queryOf(get.parameters, more)
      const answer = await request.get(address + query)
      expect.soft(answer.status(), address + query).toBe(200)
      const mediaType = bare(answer.headers()['content-type'])
      expect.soft(Object.keys(content), address).toContain(mediaType)
      const schema = content[mediaType]?.schema
      if (!schema) continue
      schemas += 1
      expect.soft(ajv.validate(schema, await answer.json()), `${address} ${ajv.errorsText()}`).toBe(true)
    }
  }
  expect(schemas).toBeGreaterThan(15)
})

test('every documented refusal is given, as problem details in the documented shape', async ({ request }) => {
  const { paths, components } = await described(request)
  const isProblem = ajv.compile(components.schemas.problem)
  const refusals = new Map<string, number>()
  for (const [path, { get }] of Object.entries(paths)) {
    const address = addressOf(path, get.parameters)
    const missing = path.replaceAll(/\{\w+\}/g, '0123456789-none')
    const refusing = Object.keys(get.responses).filter((status) => status !== '200')
    const asked: [string, string[]][] = [
      ...(refusing.includes('400')
        ? [...get.parameters.filter((one) => one.in === 'query'), { name: 'colour' }]
        : []
      ).map(({ name }): [string, string[]] => [`${address}?${name}=%00`, refusing]),
      ...(missing === path ? [] : [[missing, ['404']] as [string, string[]]]),
    ]
    for (const [wrong, statuses] of asked) {
      const answer = await request.get(wrong)
      const status = String(answer.status())
      expect.soft(statuses, `${wrong} ${status}`).toContain(status)
      expect.soft(bare(answer.headers()['content-type']), wrong).toBe('application/problem+json')
      const problem = (await answer.json()) as { type: string; status: number; instance: string }
      expect.soft(isProblem(problem), `${wrong} ${ajv.errorsText(isProblem.errors)}`).toBe(true)
      expect.soft([String(problem.status), problem.instance], wrong).toEqual([status, wrong])
      refusals.set(problem.type, (refusals.get(problem.type) ?? 0) + 1)
    }
  }
  expect(refusals.size).toBeGreaterThan(1)
  const guide = await (await request.get('/zh/method')).text()
  for (const type of refusals.keys()) expect(guide).toContain(`id="${type.split('#')[1]}"`)
})

test('a parameter that is documented is known, and one that is known is documented', async ({ request }) => {
  const { paths } = await described(request)
  const strict = Object.entries(paths).filter(
    ([, { get }]) =>
      get.responses['400'] && !get.parameters.some((one) => one.in === 'query' && one.required),
  )
  expect(strict.length).toBeGreaterThan(20)
  for (const [path, { get }] of strict) {
    const names = get.parameters.filter((one) => one.in === 'query').map(({ name }) => name)
    const address = addressOf(path, get.parameters)
    for (const name of [
      'q',
      'event',
      'city',
      'year',
      'min',
      'park',
      'trust',
      'form',
      'sort',
      'edition',
      'asOf',
    ]) {
      const answer = await request.get(`${address}?${name}=%00`)
      const { errors } = (await answer.json()) as { errors: { parameter: string; value?: string }[] }
      const known = errors.some(({ parameter, value }) => parameter === name && value !== undefined)
      expect.soft([name, known], address).toEqual([name, names.includes(name)])
    }
  }
})

test('every file route on disk is documented, and nothing else', async ({ request }) => {
  const { paths } = await described(request)
  const data = join(import.meta.dirname, '../../../app/data')
  const routes = readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)route\.tsx?$/.test(file))
    .map((file) => `/data/${file.replace(/\/?route\.tsx?$/, '')}`)
    // Described by oEmbed's own standard, and found from the pages.
    .filter((route) => !/^\/data\/oembed\.(json|xml)$/.test(route))
  const pattern = (route: string) =>
    new RegExp(`^${route.replaceAll(/[.]/g, '\\.').replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`)
  const of = (route: string) => Object.keys(paths).filter((path) => pattern(route).test(path))
  expect(routes.length).toBeGreaterThan(0)
  expect(routes.filter((route) => of(route).length === 0)).toEqual([])
  expect(Object.keys(paths).filter((path) => !routes.some((route) => pattern(route).test(path)))).toEqual([])
})
