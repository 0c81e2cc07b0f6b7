import { sourceKeys, type FileColumns } from '#lib/export/columns'
import type { ParkRow } from '#lib/parks/queries'

/** A park as a line of a file. Its statistics are announced figures, in their own file. */
export const parkColumns = {
  slug: (row) => row.key,
  nameZh: (row) => row.titleZh,
  nameEn: (row) => row.titleEn,
  aliases: (row) => row.content.aliases,
  cityCode: (row) => row.cityCode,
  placeCode: (row) => row.placeCode,
  placeZh: (row) => row.content.place?.zh ?? null,
  placeEn: (row) => row.content.place?.en ?? null,
  level: (row) => row.content.level,
  industry: (row) => row.industry,
  industryPrintedZh: (row) => row.content.industryPrinted?.zh ?? null,
  industryPrintedEn: (row) => row.content.industryPrinted?.en ?? null,
  noteZh: (row) => row.content.note?.zh ?? null,
  noteEn: (row) => row.content.note?.en ?? null,
  sources: (row) => sourceKeys(row.content),
  changedInEdition: (row) => row.fromEdition,
} satisfies FileColumns<ParkRow>
