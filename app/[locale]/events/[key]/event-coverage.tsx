import type { PageRequest } from '#app/request'
import { PartBar } from '#components/part-bar'
import { RecordTable, type Column } from '#components/record-table'
import type { AnnouncedFigure } from '#lib/figures/announced'
import { coverageOf } from '#lib/figures/announced-totals'
import type { Total } from '#lib/figures/queries'
import { withBound } from '#lib/i18n/announced'
import { formatCount, formatMoney } from '#lib/i18n/format'
import { grouped } from '#lib/money/amount'
import type { ValueBasis } from '#lib/projects/schema'

interface EventCoverageProps {
  request: PageRequest
  announced: readonly AnnouncedFigure[]
  recorded: Total
  /** The bases of the recorded values. */
  bases: readonly ValueBasis[]
}

/** How much of each announced total is recorded, drawn and in numbers. The two are compared and never added. */
export function EventCoverage({ request, announced, recorded, bases }: EventCoverageProps) {
  const { t } = request
  return (
    <div className="mt-8 max-w-4xl">
      <h3 className="text-large">{t('records.event.coverage')}</h3>
      {announced.map((figure) => (
        <CoverageTable key={figure.key} request={request} figure={figure} recorded={recorded} bases={bases} />
      ))}
      <p className="mt-1 text-small text-quiet">{t('records.event.coverageNote')}</p>
    </div>
  )
}

interface CoverageTableProps {
  request: PageRequest
  figure: AnnouncedFigure
  recorded: Total
  bases: readonly ValueBasis[]
}

function CoverageTable({ request: { t, locale }, figure, recorded, bases }: CoverageTableProps) {
  const { projects, value } = coverageOf(figure, recorded, bases)
  const { quantity, amount, name } = figure.content
  if (!projects && !value) {
    return (
      <p className="mt-2 text-quiet">
        {t('records.event.notComparable', { unit: quantity?.unit[locale] ?? '' })}
      </p>
    )
  }
  const rows: CoverageRow[] = []
  if (projects && quantity) {
    rows.push({
      name: t('records.event.projects'),
      announced: withBound(grouped(projects.announced), quantity.bound, t, locale),
      recorded: formatCount(projects.recorded),
      percent: projects.percent,
    })
  }
  if (value && amount) {
    const none = recorded.count > 0 ? 'records.event.noneWithValue' : 'pages.events.noRecorded'
    rows.push({
      name: t('records.event.value'),
      announced: withBound(formatMoney(value.announced, locale), amount.bound, t, locale),
      recorded: value.recorded ? formatMoney(value.recorded, locale) : t(none),
      percent: value.percent,
    })
  }
  const columns: Column<CoverageRow>[] = [
    { head: t('records.event.coverageHead.what'), cell: (row) => row.name },
    { head: t('records.event.coverageHead.announced'), number: true, cell: (row) => row.announced },
    { head: t('records.event.coverageHead.recorded'), number: true, cell: (row) => row.recorded },
    { head: t('records.event.coverageHead.percent'), number: true, cell: (row) => <Percent row={row} /> },
  ]
  return (
    <div className="mt-2">
      <RecordTable
        caption={t('records.event.coverageOf', { name: name[locale] })}
        columns={columns}
        items={rows}
        rowKey={(row) => row.name}
      />
      {value && value.otherBases.length > 0 && (
        <p className="mt-1">
          {t('records.event.otherBasis', {
            partly: bases.includes('contractValue') ? 'yes' : 'no',
            bases: value.otherBases
              .map((basis) => t(`terms.valueBasis.${basis}`))
              .join(locale === 'zh' ? '；' : '; '),
          })}
        </p>
      )}
    </div>
  )
}

interface CoverageRow {
  name: string
  announced: string
  recorded: string
  percent: string | null
}

function Percent({ row: { name, percent } }: { row: CoverageRow }) {
  if (percent === null) return '–'
  return (
    <>
      {percent}%
      <span className="mt-1 block w-24 lg:ms-auto">
        <PartBar percent={percent} label={`${name} ${percent}%`} />
      </span>
    </>
  )
}
