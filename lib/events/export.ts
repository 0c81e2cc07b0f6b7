import type { EventRow } from '#lib/events/queries'
import { sourceKeys, type FileColumns } from '#lib/export/columns'

/** An event as a line of a file. `enterprisesPresent` attended; who signed stands in the file of projects. */
export const eventColumns = {
  slug: (row) => row.key,
  nameZh: (row) => row.titleZh,
  nameEn: (row) => row.titleEn,
  startsOn: (row) => row.content.startsOn,
  endsOn: (row) => row.content.endsOn,
  dateNoteZh: (row) => row.content.dateNote?.zh ?? null,
  dateNoteEn: (row) => row.content.dateNote?.en ?? null,
  cityCode: (row) => row.cityCode,
  placeCode: (row) => row.placeCode,
  placeZh: (row) => row.content.place.zh,
  placeEn: (row) => row.content.place.en,
  hostsZh: (row) => row.content.hosts.map(({ zh }) => zh),
  hostsEn: (row) => row.content.hosts.map(({ en }) => en),
  themeZh: (row) => row.content.theme?.zh ?? null,
  themeEn: (row) => row.content.theme?.en ?? null,
  sectorsZh: (row) => row.content.sectors.map(({ zh }) => zh),
  sectorsEn: (row) => row.content.sectors.map(({ en }) => en),
  partOf: (row) => row.content.partOf,
  enterprisesPresent: (row) => row.enterpriseKeys,
  noteZh: (row) => row.content.note?.zh ?? null,
  noteEn: (row) => row.content.note?.en ?? null,
  sources: (row) => sourceKeys(row.content),
  changedInEdition: (row) => row.fromEdition,
} satisfies FileColumns<EventRow>
