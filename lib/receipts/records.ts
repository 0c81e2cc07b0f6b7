import { publicDb } from '#lib/db/public'
import { getPublishedFigure } from '#lib/figures/announced'
import { measureColumn } from '#lib/figures/answer'
import { baseOf, type Figure } from '#lib/figures/figure'
import { projectsWhere } from '#lib/projects/queries'

/** A record of a receipt's list with its value at that edition. */
export interface ReceiptRecord {
  kind: 'project' | 'figure'
  key: string
  titleZh: string | null
  titleEn: string | null
  fromEdition: number
  /** False for what only the base of a share has. */
  inPart: boolean
  /** Yuan; null is not disclosed or not in yuan. */
  valueCny: string | null
  content: unknown
}

/** The first records of a figure at an edition, in the order of its file. */
export async function listReceiptRecords(
  figure: Figure,
  edition: number,
  limit: number,
): Promise<ReceiptRecord[]> {
  if (figure.kind === 'announced') {
    const found = await getPublishedFigure(figure.key, edition)
    return found ? [{ kind: 'figure', inPart: true, valueCny: null, ...found }] : []
  }
  const part = projectsWhere(figure.filter, edition)
  const listed = figure.share.length > 0 ? projectsWhere(baseOf(figure), edition) : part
  return publicDb().$queryRaw`
    SELECT kind, key, title_zh AS "titleZh", title_en AS "titleEn", from_edition AS "fromEdition", (${part}) AS "inPart",
      ${measureColumn(figure.measure)}::text AS "valueCny", content
    FROM published_version WHERE ${listed} ORDER BY key COLLATE "C" LIMIT ${limit}`
}
