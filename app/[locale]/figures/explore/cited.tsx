import { Amount } from '#app/[locale]/figures/explore/amount'
import type { ExploreRequest } from '#app/[locale]/figures/explore/read-explore'
import { CiteButton } from '#components/cite-button'
import { recordedFigure } from '#lib/figures/figure'
import type { Total } from '#lib/figures/queries'
import { filterAt, type AtLines } from '#lib/figures/records'

interface CitedProps {
  request: ExploreRequest
  total: Total
  at: AtLines
  /** The line that the total is of, for those who hear the button. */
  name: string
}

/** The total of a line with its receipt to be made. */
export function Cited({ request, total, at, name }: CitedProps) {
  const { t, exploration } = request
  const { filter, measure } = exploration
  return (
    <>
      <Amount request={request} total={total} at={at} />
      {total.count > 0 && (
        <span className="block">
          <CiteButton
            request={request}
            figure={recordedFigure(filterAt(filter, at), measure)}
            label={`${name}, ${t(`explore.measure.${measure}`)}`}
          />
        </span>
      )}
    </>
  )
}
