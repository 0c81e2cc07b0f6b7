import { Amount } from '#app/[locale]/figures/explore/amount'
import { Cited } from '#app/[locale]/figures/explore/cited'
import type { ExploreRequest } from '#app/[locale]/figures/explore/read-explore'
import { SortHead } from '#app/[locale]/figures/explore/sort-head'
import type { Explored } from '#lib/figures/explore'
import { ranksOf } from '#lib/figures/line-order'
import type { Total } from '#lib/figures/queries'
import type { AtLines } from '#lib/figures/records'
import { moneyParts } from '#lib/i18n/format'

interface LineTableProps {
  request: ExploreRequest
  explored: Explored
  path: string
}

/** The most lines that one page lists; the file lists all. */
const most = 200

/** The lines of one dimension with projects, how many have an amount, and its sum; ranks where lines are ranked. */
export function LineTable({ request, explored, path }: LineTableProps) {
  const { t, locale } = request
  const { exploration, cross, rowName } = explored
  const { view, rows, measure } = exploration
  const { unit } = moneyParts('0', locale)
  const ranked = view === 'ranking' || view === 'map'
  const ranks = ranksOf(cross.rows, measure)
  const money = measure === 'funds' ? 'funds' : 'value'
  const head = { request, path }
  const cells = (total: Total, at: AtLines, name: string) => (
    <>
      <td className="number">
        {measure === 'count' ? (
          <Cited request={request} total={total} at={at} name={name} />
        ) : (
          <Amount request={request} total={total} at={at} measure="count" />
        )}
      </td>
      <td className="number">{total.countWithValue}</td>
      <td className="number">
        {measure === 'count' ? (
          <Amount request={request} total={total} at={at} measure="value" />
        ) : (
          <Cited request={request} total={total} at={at} name={name} />
        )}
      </td>
    </>
  )
  return (
    <>
      <p className="text-small text-quiet">{t('explore.table.captionOne')}</p>
      {cross.rows.length > most && (
        <p className="text-small">{t('explore.table.cut', { rows: most, columns: 1 })}</p>
      )}
      <section aria-label={t('explore.table.scroll')} tabIndex={0} className="sideways mt-2">
        <table className="rows cross">
          <caption className="sr-only">{t('explore.table.captionOne')}</caption>
          <thead>
            <tr>
              <SortHead {...head} by="line" name={t(`explore.line.${rows}`)} number={false} />
              {ranked && (
                <th scope="col" className="number">
                  {t('explore.head.rank')}
                </th>
              )}
              <SortHead {...head} by="count" name={t('explore.head.count')} />
              <SortHead {...head} by="with" name={t(`explore.head.with.${money}`)} />
              <SortHead {...head} by="value" name={t(`explore.head.amount.${money}`, { unit })} />
            </tr>
          </thead>
          <tbody>
            {cross.rows.slice(0, most).map(({ value, ...total }) => (
              <tr key={value}>
                <th scope="row">{rowName(value)}</th>
                {ranked && <td className="number">{ranks.get(value) ?? '–'}</td>}
                {cells(total, { [rows]: value }, rowName(value))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('explore.head.total')}</th>
              {ranked && <td />}
              {cells(cross.total, {}, t('explore.head.total'))}
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  )
}
