import { changesFile } from '#app/data/changes-file'
import { methodNotAllowed } from '#lib/export/problem'

/** The differences of a figure between two editions as CSV. */
export const GET = (request: Request): Promise<Response> => changesFile(request, 'csv')

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
