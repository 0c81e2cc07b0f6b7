import { z } from 'zod'
import { siteName, siteSays } from '#lib/descriptions/described-list'
import { componentSchemas } from '#lib/descriptions/problem-schema'
import { AsOfParameters } from '#lib/editions/as-of'
import { parameterName } from '#lib/i18n/terms'
import { absolute, inBoth, licence, licenceWords, oneLine, portalUrl, type Named } from '#lib/portal/identity'

export type JsonSchema = Record<string, unknown>

/** One address under /data with what it takes and what it answers. */
export interface DocumentedPath {
  /** As OpenAPI writes it: `/data/receipts/{receipt}.csv`. */
  path: string
  says: Named
  /** The parts of the address that stand in braces, each with one value that is answered. */
  inPath?: Record<string, { schema: JsonSchema; example: string; says: Named }>
  /** What the query takes; none: nothing. */
  query?: readonly z.ZodObject[]
  /** The parameters of the query that nothing is answered without, each with a value that is. */
  needed?: Readonly<Record<string, string>>
  /** The answer with status 200 by media type; null: not JSON. */
  answers: Readonly<Record<string, JsonSchema | null>>
  /** The refusals that it can give, all as problem details. */
  problems: readonly (400 | 404 | 501)[]
}

/** The two parameters of every file that has an edition. */
export const editionParameters = z.object(AsOfParameters.shape)

function queryParameters({ query = [], needed = {} }: DocumentedPath): object[] {
  return query.flatMap((part) => {
    const { properties = {} } = z.toJSONSchema(part, { io: 'input' })
    return Object.entries(properties).map(([name, schema]) => ({
      name,
      in: 'query',
      description: oneLine(inBoth((t) => parameterName(t, name))),
      schema,
      ...(needed[name] !== undefined && { required: true, example: needed[name] }),
    }))
  })
}

const pathParameters = (inPath: NonNullable<DocumentedPath['inPath']>): object[] =>
  Object.entries(inPath).map(([name, { schema, example, says }]) => ({
    name,
    in: 'path',
    required: true,
    description: oneLine(says),
    schema,
    example,
  }))

/** A media type without its parameters, as OpenAPI names it. */
const bare = (mediaType: string) => mediaType.split(';', 1)[0] ?? mediaType

function operation(documented: DocumentedPath): object {
  const { path, says, inPath = {}, answers, problems } = documented
  const content = Object.entries(answers).map(([type, schema]) => [bare(type), schema ? { schema } : {}])
  return {
    operationId: path.replace(/^\/data\//, '').replaceAll(/[^A-Za-z0-9]+/g, '_'),
    summary: oneLine(says),
    parameters: [...pathParameters(inPath), ...queryParameters(documented)],
    responses: {
      200: { description: oneLine(says), content: Object.fromEntries(content) },
      ...Object.fromEntries(
        problems.map((status) => [String(status), { $ref: `#/components/responses/problem${status}` }]),
      ),
    },
  }
}

const problemResponse = (says: string) => ({
  description: says,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } },
})

/** Every documented address as OpenAPI 3.1, generated from the filters and the columns that the files themselves use. */
export function openApi(edition: number, paths: readonly DocumentedPath[]): object {
  const words = (name: 'unknown-parameter-value' | 'unknown-file' | 'unknown-format') =>
    oneLine(inBoth((t) => t(`pages.method.files.problem.${name}`)))
  const set = licence()
  return {
    openapi: '3.1.0',
    info: {
      title: oneLine(siteName()),
      description: `${oneLine(siteSays())} ${oneLine(inBoth((_, locale) => licenceWords(locale)))}`,
      version: `${edition}.0.0`,
      ...(set?.name && {
        license: { name: oneLine(set.name), ...(set.url && { url: set.url }) },
      }),
    },
    externalDocs: { url: absolute('/zh/method#files') },
    servers: [{ url: portalUrl() }],
    paths: Object.fromEntries(paths.map((one) => [one.path, { get: operation(one) }])),
    components: {
      schemas: componentSchemas,
      responses: {
        problem400: problemResponse(words('unknown-parameter-value')),
        problem404: problemResponse(words('unknown-file')),
        problem501: problemResponse(words('unknown-format')),
      },
    },
  }
}
