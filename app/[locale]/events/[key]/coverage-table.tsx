import type { ReactNode } from 'react'
import type { PageRequest } from '#app/request'
import type { EventReading } from '#app/[locale]/events/[key]/read-event'
import { CiteButton } from '#components/cite-button'
import { Covered, MissingProjects, MissingValue } from '#components/coverage-cells'
import { RecordTable, type Column } from '#components/record-table'
import type { AnnouncedFigure } from '#lib/figures/announced'
import { coverageOf } from '#lib/figures/announced-totals'
import { recordedFigure, type Figure } from '#lib/figures/figure'
import { withBound } from '#lib/i18n/announced'
import { formatCount, formatMoney } from '#lib/i18n/format'
import { grouped } from '#lib/money/amount'

interface CoverageTableProps {
  request: PageRequest
  event: string
  figure: AnnouncedFigure
  reading: Pick<EventReading, 'totals' | 'bases'>
}

interface CoverageRow {
  name: string
  announced: string
  recorded: ReactNode
  /** What to cite for the recorded number; null where there is none. */
  figure: Figure | null
  percent: string | null
  missing: ReactNode
}

/** One announced total of an event against what is recorded of it. */
export function CoverageTable({ request, event, figure, reading }: CoverageTableProps) {
  const { t, locale, href } = request
  const { key, content } = figure
  const { totals, bases } = reading
  const { quantity, amount } = content
  const name = content.name[locale]
  const coverage = coverageOf(figure, totals, bases)
  const { projects, value } = coverage
  if (!projects && !value) {
    return (
      <p className="mt-2 text-quiet">
        {t('records.event.notComparable', { unit: quantity?.unit[locale] ?? '' })}
      </p>
    )
  }
  const gap = { t, locale, content, coverage }
  const records = href('/projects', { event, counting: totals.counting })
  const rows: CoverageRow[] = []
  if (projects && quantity) {
    rows.push({
      name: t('records.event.projects'),
      announced: withBound(grouped(projects.announced), quantity.bound, t, locale),
      recorded: <a href={records}>{formatCount(projects.recorded)}</a>,
      figure: recordedFigure({ event }, 'count'),
      percent: projects.percent,
      missing: <MissingProjects {...gap} />,
    })
  }
  if (value && amount) {
    const none = totals.count > 0 ? 'records.event.noneWithValue' : 'pages.events.noRecorded'
    rows.push({
      name: t('records.event.value'),
      announced: withBound(formatMoney(value.announced, locale), amount.bound, t, locale),
      recorded: value.recorded ? <a href={records}>{formatMoney(value.recorded, locale)}</a> : t(none),
      figure: value.recorded ? recordedFigure({ event }, 'value') : null,
      percent: value.percent,
      missing: <MissingValue {...gap} />,
    })
  }
  const cite = (cited: Figure, label: string) => (
    <span className="block">
      <CiteButton request={request} figure={cited} label={label} />
    </span>
  )
  const columns: Column<CoverageRow>[] = [
    { head: t('records.event.coverageHead.what'), cell: (row) => row.name },
    {
      head: t('records.event.coverageHead.announced'),
      number: true,
      cell: (row) => (
        <>
          <a href={href(`/figures/announced/${key}`)}>{row.announced}</a>
          {cite(
            { kind: 'announced', key },
            t('coverage.cite.announced', { name: `${name} ${row.announced}` }),
          )}
        </>
      ),
    },
    {
      head: t('records.event.coverageHead.recorded'),
      number: true,
      cell: (row) => (
        <>
          {row.recorded}
          {row.figure && cite(row.figure, `${t('records.event.coverageHead.recorded')} ${row.name}`)}
        </>
      ),
    },
    {
      head: t('records.event.coverageHead.percent'),
      number: true,
      cell: (row) => <Covered t={t} name={row.name} percent={row.percent} />,
    },
    { head: t('coverage.missingHead'), number: true, cell: (row) => row.missing },
  ]
  return (
    <div className="mt-2">
      <RecordTable
        caption={t('records.event.coverageOf', { name })}
        columns={columns}
        items={rows}
        rowKey={(row) => row.name}
      />
      {value && value.otherBases.length > 0 && (
        <p className="mt-1 max-w-4xl">
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
