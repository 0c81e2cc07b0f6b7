import { archiveResponse } from '#app/data/archive'
import { answerFile } from '#app/data/data-file'
import { descriptions } from '#app/data/descriptions'
import { files, lists } from '#app/data/files'
import { parameterNames } from '#app/data/request'
import { resolveEdition } from '#lib/editions/as-of'
import { isFormat } from '#lib/export/formats'
import { methodNotAllowed, parameterProblems, problemResponse } from '#lib/export/problem'

interface Context {
  params: Promise<{ file: string }>
}

/** A list in one of its forms, a description, or a whole edition: `/data/projects.csv`, `/data/datapackage.json`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const describe = Object.hasOwn(descriptions, file) ? descriptions[file] : undefined
  if (describe) return describe(request)
  const [, name = '', format = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(file) ?? []
  const found = files.find((one) => one.name === name)
  if (found && isFormat(format)) return answerFile(found, request, format)
  const [, number] = /^edition-(\d{1,9})\.zip$/.exec(file) ?? []
  const edition = number === undefined ? null : await resolveEdition({ edition: number })
  if (edition === null) return unknownFile(request)
  const unknown = parameterNames(request)
  return unknown.length > 0 ? parameterProblems([], unknown, request) : archiveResponse(edition)
}

function unknownFile(request: Request): Response {
  const names = lists.map(({ name }) => name).join(', ')
  const others = ['figures', ...Object.keys(descriptions).filter((name) => !name.includes('csv-metadata'))]
  return problemResponse(
    {
      status: 404,
      type: 'unknown-file',
      title: (t) => t('figures.files.problem.unknownFile'),
      detail: (t) =>
        t('figures.files.problem.unknownFileDetail', {
          names,
          others: [...others, 'edition-1.zip'].join(', '),
        }),
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
