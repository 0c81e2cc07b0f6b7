import { answerOembed } from '#app/data/oembed'
import { methodNotAllowed } from '#lib/export/problem'

export const GET = (request: Request): Promise<Response> => answerOembed(request, 'json')

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
