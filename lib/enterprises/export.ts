import type { EnterpriseRow } from '#lib/enterprises/queries'
import { sourceKeys, type FileColumns } from '#lib/export/columns'

/** An enterprise, chamber or institution as a line of a file. */
export const enterpriseColumns = {
  slug: (row) => row.key,
  nameZh: (row) => row.titleZh,
  nameEn: (row) => row.titleEn,
  aliases: (row) => row.content.aliases,
  form: (row) => row.content.form,
  creditCode: (row) => row.content.creditCode,
  homeCode: (row) => row.content.homeCode,
  homeZh: (row) => row.content.home?.zh ?? null,
  homeEn: (row) => row.content.home?.en ?? null,
  industryZh: (row) => row.content.industry?.zh ?? null,
  industryEn: (row) => row.content.industry?.en ?? null,
  relations: (row) => [...new Set(row.content.relations.map(({ type }) => type))],
  people: (row) => row.content.people.map(({ nameZh, nameEn }) => nameZh ?? nameEn ?? ''),
  noteZh: (row) => row.content.note?.zh ?? null,
  noteEn: (row) => row.content.note?.en ?? null,
  sources: (row) => sourceKeys(row.content),
  changedInEdition: (row) => row.fromEdition,
} satisfies FileColumns<EnterpriseRow>
