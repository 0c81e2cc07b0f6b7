import { FunnelChart } from '#components/funnel-chart'
import { funnelLines } from '#components/funnel-lines'
import { FunnelFunds } from '#components/funnel-funds'
import { FunnelTable, valueWords } from '#components/funnel-table'
import type { FrameRequest } from '#components/page-frame'
import { Section } from '#components/section'
import type { Funnel } from '#lib/figures/funnel'
import { formatCount, moneyParts } from '#lib/i18n/format'
import type { ProjectFilter } from '#lib/projects/filter'

export interface FunnelSectionProps {
  request: FrameRequest
  /** The projects that the funnel is about. */
  filter: ProjectFilter
  funnel: Funnel
}

/** How far the projects of a filter have come: table, drawing, and funds in place as a series of its own. */
export function FunnelSection({ request, filter, funnel }: FunnelSectionProps) {
  const { t, locale, href } = request
  const unit = moneyParts('0', locale).unit
  const lines = funnelLines(request, filter, funnel)
  return (
    <Section id="funnel" title={t('coverage.funnel.title')} says={t('coverage.funnel.says')}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
        <FunnelTable request={request} lines={lines} whole={funnel.whole} />
        <FunnelChart
          caption={t('coverage.funnel.chart')}
          heads={{ count: t('coverage.funnel.count'), value: t('coverage.funnel.value', { unit }) }}
          lines={lines.map(({ key, name, total, records }) => ({
            key,
            name,
            count: formatCount(total.count),
            value: valueWords(request, total),
            countLength: String(total.count),
            valueLength: total.countWithValue === 0 ? null : total.valueCny,
            href: href('/projects', records),
          }))}
        />
      </div>
      <ul className="mt-3 grid max-w-3xl gap-1 text-small text-quiet">
        <li>{t('coverage.funnel.notAdded')}</li>
        <li>{t('coverage.funnel.signedOnly')}</li>
        <li>{t('coverage.funnel.undisclosed')}</li>
        <li>{t('coverage.funnel.endedSay')}</li>
      </ul>
      <FunnelFunds request={request} filter={filter} funds={funnel.funds} />
    </Section>
  )
}
