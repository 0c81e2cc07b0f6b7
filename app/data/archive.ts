import { chunksOf } from '#app/data/data-file'
import { metered } from '#app/data/digests'
import { lists } from '#app/data/files'
import { dataPackage, type PackagedFile } from '#lib/descriptions/data-package'
import { readMe } from '#lib/descriptions/read-me'
import type { Edition } from '#lib/editions/as-of'
import { bodyOf } from '#lib/export/stream'
import { zipped, type ZipEntry } from '#lib/export/zip'
import { absolute } from '#lib/portal/identity'

/** The lists first; what tells of them follows when their bytes have passed, so that nothing is read twice. */
async function* entries(edition: Edition, address: string): AsyncGenerator<ZipEntry> {
  const sums: [string, string][] = []
  const packaged: PackagedFile[] = []
  for (const list of lists) {
    for (const format of ['csv', 'json'] as const) {
      const path = `${list.name}.${format}`
      const { through, digest } = metered()
      yield { name: path, chunks: through(await chunksOf(list, list.whole(edition), format, address)) }
      const made = digest()
      sums.push([path, made.sha256])
      if (format === 'csv') packaged.push({ list, path, digest: made })
    }
  }
  const texts: [string, string][] = [
    ['datapackage.json', `${JSON.stringify(dataPackage(edition, packaged), null, 2)}\n`],
    ['README.txt', readMe(edition, address, lists)],
  ]
  for (const [name, text] of texts) {
    const { through, digest } = metered()
    yield { name, chunks: through(once(text)) }
    sums.push([name, digest().sha256])
  }
  yield { name: 'SHA256SUMS', chunks: once(sums.map(([name, sum]) => `${sum}  ${name}\n`).join('')) }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

/** The whole data of an edition as one archive, streamed. */
export function archiveResponse(edition: Edition): Response {
  const name = `edition-${edition.number}.zip`
  const chunks = zipped(entries(edition, absolute(`/data/${name}`)), new Date(edition.publishedAt ?? 0))
  return new Response(bodyOf(chunks), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="heilongjiang-investment-${name}"`,
      'X-Edition': String(edition.number),
    },
  })
}
