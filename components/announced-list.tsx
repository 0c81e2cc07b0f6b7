import { AnnouncedFigure } from '#components/announced-figure'
import type { FrameRequest } from '#components/page-frame'
import type { AnnouncedFigure as Figure } from '#lib/figures/announced'
import { withParts } from '#lib/figures/parts'
import type { SourceNote } from '#lib/sources/notes'

interface AnnouncedListProps {
  request: FrameRequest
  figures: readonly Figure[]
  notes: readonly SourceNote[]
}

/** Announced figures about one record, each with its parts inside it. */
export function AnnouncedList({ request, figures, notes }: AnnouncedListProps) {
  return (
    <ul className="max-w-4xl">
      {withParts(figures).map((node) => (
        <AnnouncedFigure key={node.figure.key} request={request} node={node} notes={notes} />
      ))}
    </ul>
  )
}
