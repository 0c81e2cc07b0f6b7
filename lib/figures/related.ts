import { sql } from '#lib/db/public'
import { listPublished } from '#lib/editions/queries'
import type { AnnouncedFigure } from '#lib/figures/announced'
import { withParts, type FigureWithParts } from '#lib/figures/parts'

/** The announced figures that stand beside one, as the records say and in both directions. */
export interface RelatedFigures {
  /** The figure with its parts inside it; when it is itself a part, the whole with this figure inside. */
  tree: FigureWithParts | null
  /** Earlier readings that this one replaces, and later ones that replace it. */
  replaces: AnnouncedFigure[]
  replacedBy: AnnouncedFigure[]
  disagrees: AnnouncedFigure[]
}

/** Reads what stands beside an announced figure at an edition. */
export async function listRelatedFigures(figure: AnnouncedFigure, edition: number): Promise<RelatedFigures> {
  const { key, content } = figure
  const named = [content.partOf, content.replaces, ...content.disagreesWith].filter((name) => name !== null)
  const related = await listPublished<AnnouncedFigure['content']>(
    'figure',
    sql`(key = ANY (${named}) OR cites @> ARRAY[${`figure:${key}`}])`,
    edition,
  )
  const whole = related.find((other) => other.key === content.partOf)
  const parts = related.filter((other) => other.content.partOf === key)
  const family = [...(whole ? [whole] : []), figure, ...parts]
  return {
    tree: family.length > 1 ? (withParts(family)[0] ?? null) : null,
    replaces: related.filter((other) => other.key === content.replaces),
    replacedBy: related.filter((other) => other.content.replaces === key),
    disagrees: related.filter(
      (other) => content.disagreesWith.includes(other.key) || other.content.disagreesWith.includes(key),
    ),
  }
}
