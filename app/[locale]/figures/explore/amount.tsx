import type { ExploreRequest } from '#app/[locale]/figures/explore/read-explore'
import { amountWords } from '#lib/figures/amount-words'
import { amountOf } from '#lib/figures/cross-measures'
import type { Total } from '#lib/figures/queries'
import { recordsOfCell, withAmount, type AtLines } from '#lib/figures/records'
import { withoutValue } from '#lib/figures/summary'
import { formatYuan } from '#lib/i18n/format'

interface AmountProps {
  request: ExploreRequest
  total: Total | undefined
  at: AtLines
  measure?: ExploreRequest['exploration']['measure']
}

/** One number of the table, leading to exactly its records; or why there is none. */
export function Amount({ request, total, at, measure = request.exploration.measure }: AmountProps) {
  const { t, locale, href, given, exploration } = request
  const text = amountWords(total, measure, locale)
  if (total === undefined || total.count === 0)
    return (
      <span className="text-quiet">
        <span aria-hidden="true">{text}</span>
        <span className="sr-only">{t('explore.table.none')}</span>
      </span>
    )
  const amount = amountOf(total, measure)
  const records = recordsOfCell(exploration.filter, given, at)
  if (amount === null)
    return (
      <a href={href('/projects', records)} className="text-quiet">
        {text}
      </a>
    )
  const part = measure === 'count' ? 0 : withoutValue(total)
  return (
    <>
      <a href={href('/projects', withAmount(records, measure))}>
        {measure === 'count' ? (
          text
        ) : (
          <data value={amount} title={formatYuan(amount, locale)}>
            {text}
          </data>
        )}
      </a>
      {part > 0 && (
        <span className="block text-small text-quiet">{t('explore.table.part', { count: part })}</span>
      )}
    </>
  )
}
