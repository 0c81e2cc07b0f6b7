import type { FileColumns } from '#lib/export/columns'
import type { SourceRow } from '#lib/sources/queries'

/** A source as a line of a file. `url` is null where only a repost or a translation was read. */
export const sourceColumns = {
  slug: (row) => row.key,
  title: (row) => row.content.title,
  describesZh: (row) => row.content.describes.zh,
  describesEn: (row) => row.content.describes.en,
  lang: (row) => row.content.lang,
  publisherZh: (row) => row.content.publisher.zh,
  publisherEn: (row) => row.content.publisher.en,
  author: (row) => row.content.author,
  publishedOn: (row) => row.content.publishedOn,
  trust: (row) => row.content.trust,
  url: (row) => row.content.url,
  noteZh: (row) => row.content.note?.zh ?? null,
  noteEn: (row) => row.content.note?.en ?? null,
  changedInEdition: (row) => row.fromEdition,
} satisfies FileColumns<SourceRow>
