import type { PageRequest } from '#app/request'
import { RecordTable } from '#components/record-table'
import type { LogReading } from '#lib/corrections/log'
import type { LoggedChange } from '#lib/corrections/queries'
import type { TouchedFigure } from '#lib/corrections/touched'
import { announcedMoved, figureName, figureNumbers, fundsWords } from '#lib/corrections/words'

interface LogTouchedProps {
  request: PageRequest
  entry: LoggedChange
  reading: LogReading
}

/** Which figures a change moved, each with its number before and after, and which receipts hold the record. */
export function LogTouched({ request, entry, reading }: LogTouchedProps) {
  const { t, locale, unpinned } = request
  const figures = reading.figures.get(entry.id) ?? []
  const receipts = reading.receipts.get(entry.id) ?? []
  const funds = reading.funds.get(entry.id)
  const announced = announcedMoved(entry, t, locale)
  return (
    <>
      {figures.length > 0 && (
        <FiguresMoved request={request} edition={entry.edition} figures={figures} titles={reading.titles} />
      )}
      {entry.kind === 'project' && figures.length === 0 && !funds && (
        <p className="mt-1 text-small text-quiet">{t('corrections.notTouched')}</p>
      )}
      {funds && (
        <p className="mt-1 text-small">
          {t('corrections.funds')}
          {t('pages.lists.colon')}
          {fundsWords(funds, t, locale)}
        </p>
      )}
      {announced && (
        <p className="mt-1 text-small">
          {t('corrections.announced')}
          {t('pages.lists.colon')}
          <a href={unpinned(`/figures/announced/${entry.key}`, { edition: String(entry.edition) })}>
            {announced}
          </a>
        </p>
      )}
      {receipts.length > 0 && (
        <p className="mt-1 text-small">
          {t('corrections.receipts')}
          {t('pages.lists.colon')}
          {receipts.map(({ id }) => (
            <a key={id} href={unpinned(`/figures/${id}`)} className="me-3 inline-block py-1">
              {id}
            </a>
          ))}
        </p>
      )}
    </>
  )
}

interface FiguresMovedProps {
  request: PageRequest
  edition: number
  figures: readonly TouchedFigure[]
  titles: LogReading['titles']
}

function FiguresMoved({ request: { t, locale, unpinned }, edition, figures, titles }: FiguresMovedProps) {
  const address = ({ counting, ...facet }: TouchedFigure['filter']) => {
    const given = { ...facet, ...(counting === 'counted' ? {} : { counting }), edition: String(edition) }
    return unpinned('/figures', given as Record<string, string>)
  }
  return (
    <details className="mt-1 text-small" open>
      <summary className="cursor-pointer py-1 text-accent">
        {t('corrections.touched')} ({figures.length})
      </summary>
      <RecordTable
        caption={t('corrections.touchedSays', { before: String(edition - 1), after: String(edition) })}
        items={figures}
        rowKey={({ filter }) => JSON.stringify(filter)}
        columns={[
          {
            head: t('corrections.figure.head'),
            cell: ({ filter }) => <a href={address(filter)}>{figureName(filter, titles, t, locale)}</a>,
          },
          {
            head: t('corrections.figure.countHead'),
            number: true,
            cell: (figure) => figureNumbers(figure, t, locale).count,
          },
          {
            head: t('corrections.figure.valueHead'),
            number: true,
            cell: (figure) => figureNumbers(figure, t, locale).value,
          },
        ]}
      />
    </details>
  )
}
