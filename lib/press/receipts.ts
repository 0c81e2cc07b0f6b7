import type { AnnouncedFigure } from '#lib/figures/announced'
import { recordedFigure, type Figure } from '#lib/figures/figure'
import { issueReceipt } from '#lib/receipts/issue'
import { makerOf } from '#lib/receipts/maker'
import type { EventShares } from '#lib/press/shares'

/** Every figure that a pack prints: what was announced, what is recorded, and the shares. */
export function pressFigures(
  event: string,
  announced: readonly AnnouncedFigure[],
  { ofAll, byCity }: EventShares,
): Figure[] {
  const shares = [ofAll, ...byCity].flatMap(({ percent, byCount, byValue }) => [
    ...(percent.count === null ? [] : [byCount]),
    ...(percent.value === null ? [] : [byValue]),
  ])
  return [
    ...announced.map(({ key }) => ({ kind: 'announced' as const, key })),
    recordedFigure({ event }, 'count'),
    ...(ofAll.part.countWithValue > 0 ? [recordedFigure({ event }, 'value')] : []),
    ...shares,
  ]
}

/**
 * Makes the receipts of a pack that is out, unless they stand. Not before: new receipts can be seen, and would tell that a
 * pack is coming.
 */
export async function makePressReceipts(
  pack: { event: string; number: number; edition: number },
  figures: readonly Figure[],
): Promise<void> {
  const maker = makerOf(`press ${pack.event} ${pack.number}`)
  await Promise.all(figures.map((figure) => issueReceipt(figure, pack.edition, maker)))
}
