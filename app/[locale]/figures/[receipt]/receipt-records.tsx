import type { ReceiptReading } from '#app/[locale]/figures/[receipt]/read-receipt'
import { RecordTable, type Column } from '#components/record-table'
import { Section } from '#components/section'
import { TitleLink } from '#components/title-link'
import { recordPath } from '#lib/editions/paths'
import { baseOf } from '#lib/figures/figure'
import { announcedLine } from '#lib/i18n/announced'
import { formatCount, formatYuan } from '#lib/i18n/format'
import type { ReceiptRecord } from '#lib/receipts/records'

/** The records that make the number, each with its value at that edition, in the order of the file. */
export function ReceiptRecords({ reading: { request, receipt, records } }: { reading: ReceiptReading }) {
  const { t, locale, href } = request
  const { figure, answer } = receipt
  const share = figure.kind === 'recorded' && figure.share.length > 0
  const value = ({ valueCny }: ReceiptRecord) => {
    if (figure.kind === 'announced') return answer.announced && announcedLine(answer.announced, t, locale)
    return valueCny === null ? (
      <span className="text-quiet">{t('receipts.page.undisclosedNumber')}</span>
    ) : (
      formatYuan(valueCny, locale)
    )
  }
  const columns: Column<ReceiptRecord>[] = [
    {
      head: t('receipts.page.record'),
      cell: (one) => <TitleLink href={href(recordPath(one.kind, one.key))} titles={one} locale={locale} />,
    },
    { head: t('receipts.page.reference'), cell: ({ key }) => key },
    { head: t('receipts.page.recordEdition'), number: true, cell: ({ fromEdition }) => fromEdition },
    ...(share
      ? [
          {
            head: t('receipts.page.inPart'),
            cell: ({ inPart }: ReceiptRecord) => t(inPart ? 'receipts.page.yes' : 'receipts.page.no'),
          },
        ]
      : []),
    { head: t('receipts.page.value'), number: true, cell: value },
  ]
  return (
    <Section id="records" title={t('receipts.page.records')} says={t('receipts.page.recordsSay')}>
      <RecordTable
        caption={
          receipt.records > records.length
            ? t('receipts.page.recordsMore', {
                count: formatCount(receipt.records),
                shown: formatCount(records.length),
              })
            : t('pages.lists.only', { count: receipt.records })
        }
        items={records}
        rowKey={({ key }) => key}
        columns={columns}
      />
      {figure.kind === 'recorded' && (
        <p className="mt-3 no-print">
          <a href={href('/projects', share ? baseOf(figure) : figure.filter)}>
            {t('receipts.page.openList')}
          </a>
        </p>
      )}
    </Section>
  )
}
