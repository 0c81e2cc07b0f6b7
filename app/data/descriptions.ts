import { z } from 'zod'
import type { DataFile } from '#app/data/data-file'
import { csvDigest } from '#app/data/digests'
import { documentedPaths } from '#app/data/documented'
import { files, lists } from '#app/data/files'
import { readFileRequest } from '#app/data/request'
import { catalog, type CatalogedList } from '#lib/descriptions/catalog'
import { csvwMetadata } from '#lib/descriptions/csvw'
import { dataPackage, type PackagedFile } from '#lib/descriptions/data-package'
import { openApi } from '#lib/descriptions/openapi'
import type { Edition } from '#lib/editions/as-of'
import { kinds } from '#lib/editions/kinds'
import { listParameterNames } from '#lib/editions/parameters'
import { listPaths } from '#lib/editions/paths'
import { spanOf } from '#lib/editions/span'
import { absolute } from '#lib/portal/identity'

type Answer = (request: Request) => Promise<Response>

const nothing = z.object({})

/** Where the page of each list is, as an address without its language. */
const pageOf = ({ name }: DataFile): string =>
  name === 'announced-figures' ? '/figures/announced' : `/${name}`

const asJson = (document: object, mediaType: string, edition: Edition): Response =>
  new Response(`${JSON.stringify(document, null, 2)}\n`, {
    headers: { 'Content-Type': mediaType, 'X-Edition': String(edition.number) },
  })

/** A description of an edition; it takes no filter. */
const description =
  (mediaType: string, make: (edition: Edition) => Promise<object>): Answer =>
  async (request) => {
    const asked = await readFileRequest(nothing, request, listParameterNames)
    if (asked instanceof Response) return asked
    return asJson(await make(asked.edition), mediaType, asked.edition)
  }

async function packaged(list: DataFile, edition: Edition): Promise<PackagedFile> {
  const path = absolute(`/data/${list.name}.csv?edition=${edition.number}`)
  return { list, path, digest: await csvDigest(list, edition) }
}

async function cataloged(list: DataFile, edition: Edition): Promise<CatalogedList> {
  const page = pageOf(list)
  const kind = kinds.find((one) => listPaths[one] === page)
  const [digest, span] = await Promise.all([
    csvDigest(list, edition),
    kind ? spanOf(kind, edition.number) : null,
  ])
  return { list, digest, page, span }
}

/** What describes one CSV file, for the very filter and edition that it was asked with. */
const csvw =
  (file: DataFile): Answer =>
  async (request) => {
    const asked = await file.ask(request)
    if (asked instanceof Response) return asked
    const query = new URL(request.url).searchParams
    query.delete('asOf')
    query.set('edition', String(asked.edition.number))
    const described = csvwMetadata(file, absolute(`/data/${file.name}.csv?${query}`))
    return asJson(described, 'application/csvm+json', asked.edition)
  }

/** The descriptions, by their names in addresses. */
export const descriptions: Readonly<Record<string, Answer>> = {
  'datapackage.json': description('application/json; charset=utf-8', async (edition) =>
    dataPackage(edition, await Promise.all(lists.map((list) => packaged(list, edition)))),
  ),
  'catalog.jsonld': description('application/ld+json; charset=utf-8', async (edition) =>
    catalog(edition, await Promise.all(lists.map((list) => cataloged(list, edition)))),
  ),
  'openapi.json': description('application/json; charset=utf-8', async (edition) =>
    openApi(edition.number, documentedPaths()),
  ),
  ...Object.fromEntries(files.map((file) => [`${file.name}.csv-metadata.json`, csvw(file)])),
}
