import { CiteButton } from '#components/cite-button'
import type { FunnelTableLine } from '#components/funnel-lines'
import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import type { Total } from '#lib/figures/queries'
import { withValue } from '#lib/figures/records'
import { withoutValue } from '#lib/figures/summary'
import { formatCount, formatYuan, moneyParts } from '#lib/i18n/format'

interface FunnelTableProps {
  request: FrameRequest
  lines: readonly FunnelTableLine[]
  whole: Total
}

/** The steps of a funnel in numbers, each leading to its projects and citeable. */
export function FunnelTable({ request, lines, whole }: FunnelTableProps) {
  const { t, locale, href } = request
  const unit = moneyParts('0', locale).unit
  return (
    <RecordTable
      caption={t('coverage.funnel.caption', { count: whole.count })}
      items={lines}
      rowKey={({ key }) => key}
      columns={[
        { head: t('coverage.funnel.step'), cell: ({ name }) => name },
        {
          head: t('coverage.funnel.count'),
          number: true,
          cell: (line) => (
            <>
              <a href={href('/projects', line.records)}>{formatCount(line.total.count)}</a>
              <Cite request={request} line={line} measure="count" />
            </>
          ),
        },
        {
          head: t('coverage.funnel.value', { unit }),
          number: true,
          cell: (line) =>
            line.total.countWithValue === 0 ? (
              <span className="text-quiet">{valueWords(request, line.total)}</span>
            ) : (
              <>
                <a href={href('/projects', withValue(line.records as Record<string, string>))}>
                  <data value={line.total.valueCny} title={formatYuan(line.total.valueCny, locale)}>
                    {valueWords(request, line.total)}
                  </data>
                </a>
                <Cite request={request} line={line} measure="value" />
              </>
            ),
        },
        {
          head: t('coverage.funnel.withoutValue'),
          number: true,
          cell: ({ total }) => formatCount(withoutValue(total)),
        },
      ]}
    />
  )
}

/** The value of a step as shown; a dash where there is no project, and in words where none discloses it. */
export function valueWords({ t, locale }: FrameRequest, total: Total): string {
  if (total.count === 0) return '–'
  return total.countWithValue === 0
    ? t('shared.list.notDisclosed')
    : moneyParts(total.valueCny, locale).number
}

interface CiteProps {
  request: FrameRequest
  line: FunnelTableLine
  measure: 'count' | 'value'
}

function Cite({ request, line, measure }: CiteProps) {
  const label = request.t(`coverage.funnel.cite.${measure}`, { step: line.name })
  return (
    <span className="block">
      <CiteButton request={request} figure={line.figure(measure)} label={label} />
    </span>
  )
}
