import { Amount } from '#app/[locale]/figures/explore/amount'
import { Cited } from '#app/[locale]/figures/explore/cited'
import type { ExploreRequest } from '#app/[locale]/figures/explore/read-explore'
import { SortHead } from '#app/[locale]/figures/explore/sort-head'
import type { Explored } from '#lib/figures/explore'

interface CrossTableProps {
  request: ExploreRequest
  explored: Explored
  path: string
}

/** The most that one page lists; the file lists all. */
const most = { rows: 200, columns: 40 }

/** Rows by columns with the total of each. A wide one is moved sideways within its own frame, its names staying. */
export function CrossTable({ request, explored, path }: CrossTableProps) {
  const { t, href, given, kept } = request
  const { exploration, cross, rowName, columnName, cellAt } = explored
  const { rows, columns, measure } = exploration
  const across = columns ?? rows
  const listed = cross.columns.slice(0, most.columns)
  const caption = t('explore.table.caption', { measure: t(`explore.measure.${measure}`) })
  const whole = cross.rows.length <= most.rows && cross.columns.length <= most.columns
  const total = t('explore.head.total')
  return (
    <>
      <p className="text-small text-quiet">
        {caption}{' '}
        <a
          className="no-print"
          href={href(path, { ...given, ...kept, rows: across, columns: rows, order: undefined })}
        >
          {t('explore.table.exchange')}
        </a>
      </p>
      {!whole && <p className="text-small">{t('explore.table.cut', most)}</p>}
      <section aria-label={t('explore.table.scroll')} tabIndex={0} className="sideways mt-2">
        <table className="rows cross">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <SortHead
                request={request}
                path={path}
                by="line"
                name={t(`explore.line.${rows}`)}
                number={false}
              />
              {listed.map(({ value }) => (
                <SortHead
                  key={value}
                  request={request}
                  path={path}
                  by={`in.${value}`}
                  name={columnName(value)}
                />
              ))}
              <SortHead
                request={request}
                path={path}
                by={measure === 'count' ? 'count' : 'value'}
                name={total}
              />
            </tr>
          </thead>
          <tbody>
            {cross.rows.slice(0, most.rows).map(({ value: row, ...own }) => (
              <tr key={row}>
                <th scope="row">{rowName(row)}</th>
                {listed.map(({ value: column }) => (
                  <td key={column} className="number">
                    <Amount
                      request={request}
                      total={cellAt(row, column)}
                      at={{ [rows]: row, [across]: column }}
                    />
                  </td>
                ))}
                <td className="number">
                  <Cited request={request} total={own} at={{ [rows]: row }} name={rowName(row)} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{total}</th>
              {listed.map(({ value, ...own }) => (
                <td key={value} className="number">
                  <Cited request={request} total={own} at={{ [across]: value }} name={columnName(value)} />
                </td>
              ))}
              <td className="number">
                <Cited request={request} total={cross.total} at={{}} name={total} />
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  )
}
