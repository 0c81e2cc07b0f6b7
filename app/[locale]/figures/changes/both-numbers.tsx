import type { ChangesReading } from '#app/[locale]/figures/changes/read-changes'
import { CiteButton } from '#components/cite-button'
import { RecordTable } from '#components/record-table'
import { recordedFigure, type RecordedMeasure } from '#lib/figures/figure'
import { togetherOf } from '#lib/figures/record-changes'
import { formatCount, formatInstant, formatMoney } from '#lib/i18n/format'
import type { Edition } from '#lib/editions/as-of'

/** Both answers and how they differ, by number of projects and by value; the records below add up to it. */
export function BothNumbers({ reading }: { reading: ChangesReading }) {
  const { request, figure, before, after, first, last, records } = reading
  const { t, locale, unpinned } = request
  const { count, value } = togetherOf(records)
  const sum = figure.measure === 'funds' ? 'funds' : 'value'
  const signed = (text: string, negative: boolean) => (negative || text === '0' ? text : `+${text}`)
  const money = (total: { countWithValue: number; valueCny: string } | undefined) =>
    total === undefined || total.countWithValue === 0
      ? t('receipts.page.undisclosedNumber')
      : formatMoney(total.valueCny, locale)
  const head = (edition: Edition) => (
    <>
      <a href={unpinned(`/editions/${edition.number}`)}>
        {t('shared.record.inEdition', { number: String(edition.number) })}
      </a>{' '}
      {edition.publishedAt && (
        <time dateTime={edition.publishedAt} className="text-small text-quiet">
          {formatInstant(edition.publishedAt, locale)}
        </time>
      )}
    </>
  )
  const cite = (edition: Edition, measure: RecordedMeasure) => (
    <CiteButton
      request={{ t, edition: request.edition }}
      figure={recordedFigure(figure.filter, measure)}
      label={t(`receipts.measure.${measure}`)}
      at={edition.number}
    />
  )
  const rows = [
    { edition: before, answer: first },
    { edition: after, answer: last },
  ]
  return (
    <div className="mt-8 max-w-4xl">
      <RecordTable
        caption={t('receipts.changes.caption')}
        items={rows}
        rowKey={({ edition }) => `${edition.number}${edition === after ? '+' : ''}`}
        columns={[
          { head: t('receipts.page.edition'), cell: ({ edition }) => head(edition) },
          {
            head: t('receipts.measure.count'),
            number: true,
            cell: ({ edition, answer }) => (
              <>
                {formatCount(answer?.total.count ?? 0)}
                <br />
                {edition.number > 0 && cite(edition, 'count')}
              </>
            ),
          },
          {
            head: t(`receipts.measure.${sum}`),
            number: true,
            cell: ({ edition, answer }) => (
              <>
                {money(answer?.total)}
                <br />
                {edition.number > 0 && cite(edition, sum)}
              </>
            ),
          },
        ]}
      />
      <p className="mt-4 text-large" role="status">
        {t('receipts.changes.difference', {
          count: signed(String(count), count < 0),
          value: signed(formatMoney(value, locale), value.startsWith('-')),
        })}
      </p>
    </div>
  )
}
