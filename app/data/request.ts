import type { z } from 'zod'
import { resolveEdition, type Edition } from '#lib/editions/as-of'
import { readParameters, type ReadParameters } from '#lib/editions/parameters'
import { parameterProblems } from '#lib/export/problem'

export interface FileRequest<Filter> extends Pick<ReadParameters<Filter>, 'filter' | 'list'> {
  edition: Edition
}

/** The names in the query of an address, each once. */
export const parameterNames = (request: Request): string[] => [
  ...new Set(new URL(request.url).searchParams.keys()),
]

/** The query of an address; a parameter that is given twice is a list, which no file takes. */
function rawParameters(request: Request): Record<string, string | string[]> {
  const query = new URL(request.url).searchParams
  return Object.fromEntries(
    parameterNames(request)
      .map((name) => [name, query.getAll(name)])
      .map(([name, all]) => [name, all?.length === 1 ? all[0] : all]),
  )
}

/**
 * Reads what a file is asked for. A file never gives everything for a value or a name that it does not know: the
 * answer is then a refusal (400) that names each of them.
 */
export async function readFileRequest<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  request: Request,
  refused: readonly string[] = [],
): Promise<FileRequest<z.infer<z.ZodObject<Shape>>> | Response> {
  const raw = rawParameters(request)
  const { filter, list, asOf, problems, unknownNames } = readParameters(schema, raw)
  const edition = await resolveEdition(asOf)
  if (edition === null) {
    const names = (['edition', 'asOf'] as const).filter((name) => asOf[name] !== undefined)
    problems.push(...names.map((name) => ({ name, value: (asOf[name] ?? '').slice(0, 100) })))
  }
  const unknown = [...unknownNames, ...refused.filter((name) => raw[name])]
  const unusable = problems.filter(({ name }) => !refused.includes(name))
  if (edition === null || unusable.length > 0 || unknown.length > 0)
    return parameterProblems(unusable, unknown, request)
  return { filter, list, edition }
}
