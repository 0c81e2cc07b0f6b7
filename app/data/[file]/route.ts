import { files } from '#app/data/files'
import { methodNotAllowed, problemResponse } from '#lib/export/problem'

interface Context {
  params: Promise<{ file: string }>
}

/** A list as a file: `/data/projects.csv`, `/data/projects.json` and their siblings. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const [, name = '', format] = /^([a-z-]+)\.(csv|json)$/.exec(file) ?? []
  const answer = Object.hasOwn(files, name) ? files[name] : undefined
  if (answer && (format === 'csv' || format === 'json')) return answer(request, format)
  return problemResponse(
    {
      status: 404,
      type: 'unknown-file',
      title: (t) => t('figures.files.problem.unknownFile'),
      detail: (t) => t('figures.files.problem.unknownFileDetail', { names: Object.keys(files).join(', ') }),
    },
    request,
  )
}

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
