import { publicDb } from '#lib/db/public'
import { answerOf, type Answer } from '#lib/figures/answer'
import { baseOf, type Figure } from '#lib/figures/figure'
import { keptAnswer } from '#lib/receipts/kept-answer'
import { projectsEver } from '#lib/projects/queries'

/** An edition at which a figure's answer became another one. */
export interface Step {
  edition: number
  publishedAt: Date
  reasonZh: string | null
  reasonEn: string | null
  before: Answer | null
  after: Answer | null
}

interface EditionRow {
  edition: number
  publishedAt: Date
  reasonZh: string | null
  reasonEn: string | null
}

/** Editions looked at one by one; a figure that changed more often is told by its differences alone. */
const most = 12

/**
 * The editions after one, up to another, that changed what a figure answers, oldest first; null when too many touched its
 * records to look at each.
 */
export async function stepsOf(figure: Figure, after: number, upTo: number): Promise<Step[] | null> {
  const editions = await editionsTouching(figure, after, upTo)
  if (editions.length > most) return null
  const steps = await Promise.all(
    editions.map(async (row) => ({
      ...row,
      before: await answerOf(figure, row.edition - 1),
      after: await answerOf(figure, row.edition),
    })),
  )
  return steps.filter(({ before, after: later }) => !sameAnswer(before, later))
}

export function sameAnswer(a: Answer | null, b: Answer | null): boolean {
  if (a === null || b === null) return a === b
  return JSON.stringify(keptAnswer(a)) === JSON.stringify(keptAnswer(b))
}

function editionsTouching(figure: Figure, after: number, upTo: number): Promise<EditionRow[]> {
  if (figure.kind === 'announced') {
    return publicDb().$queryRaw`
      SELECT from_edition AS edition, published_at AS "publishedAt", reason AS "reasonZh", reason AS "reasonEn"
      FROM published_version JOIN published_edition ON number = from_edition
      WHERE published_version.kind = 'figure' AND key = ${figure.key} AND from_edition > ${after} AND from_edition <= ${upTo}
      ORDER BY 1 LIMIT ${most + 1}`
  }
  const ever = projectsEver(figure.share.length > 0 ? baseOf(figure) : figure.filter)
  return publicDb().$queryRaw`
    SELECT number AS edition, published_at AS "publishedAt", reason_zh AS "reasonZh", reason_en AS "reasonEn"
    FROM published_edition WHERE number IN (
      SELECT from_edition FROM published_version WHERE ${ever} AND from_edition > ${after}
      UNION SELECT until_edition FROM published_version WHERE ${ever} AND until_edition > ${after}
    ) AND number <= ${upTo} ORDER BY number LIMIT ${most + 1}`
}
