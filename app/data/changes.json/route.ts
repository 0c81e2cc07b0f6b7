import { changesFile } from '#app/data/changes-file'
import { methodNotAllowed } from '#lib/export/problem'

/** The differences of a figure between two editions as JSON. */
export const GET = (request: Request): Promise<Response> => changesFile(request, 'json')

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
