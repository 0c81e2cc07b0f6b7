import type { Metadata } from 'next'
import { BarChart } from '#app/[locale]/figures/bar-chart'
import { embedMetadata } from '#app/[locale]/embed/embed-metadata'
import { EmbedProblems } from '#app/[locale]/embed/embed-problems'
import { FilterLine } from '#app/[locale]/embed/filter-line'
import { readChart } from '#app/[locale]/embed/chart/read-chart'
import { ShareTable } from '#app/[locale]/embed/chart/share-table'
import { shareName } from '#app/[locale]/figures/share-name'
import { EmbedFrame } from '#components/embed-frame'
import { recordsOfShare } from '#lib/figures/records'
import { formatCount, formatMoney, moneyParts } from '#lib/i18n/format'

type Props = PageProps<'/[locale]/embed/chart'>
const path = '/embed/chart'

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { request, title, given, by } = await readChart(props)
  const { locale, t } = request
  return embedMetadata({ locale, t, path, query: { ...given, ...(by && { by }) }, kind: 'chart', title })
}

/** The recorded totals of a filter by one dimension, drawn and as a table, for a frame of another site. */
export default async function EmbeddedChart(props: Props) {
  const { request, title, filter, given, words, totals, by, shares } = await readChart(props)
  const { t, locale, href, problems } = request
  const { unit } = moneyParts('0', locale)
  return (
    <EmbedFrame
      request={request}
      kind={t('embeds.kinds.chart')}
      title={title}
      full={href('/figures', given)}
      source={t('embeds.source.recorded')}
    >
      {problems.length > 0 && <EmbedProblems request={request} />}
      <FilterLine t={t} given={given} words={words} />
      <p className="mt-1">
        {totals.countWithValue === 0
          ? t('pages.totals.noValue', { count: totals.count })
          : t('figures.page.together', {
              count: totals.count,
              value: formatMoney(totals.valueCny, locale),
              with: totals.countWithValue,
            })}
      </p>
      {by && shares.length > 0 && (
        <div className="mt-3 grid gap-6">
          <BarChart
            target="_blank"
            caption={t('figures.page.chart', { title })}
            heads={{ count: t('figures.page.projects'), value: t('figures.page.value', { unit }) }}
            notDisclosed={t('shared.list.notDisclosed')}
            lines={shares.map((share) => ({
              key: share.value,
              name: shareName(by, share.value, t, locale),
              count: formatCount(share.count),
              value: share.countWithValue === 0 ? null : moneyParts(share.valueCny, locale).number,
              countLength: String(share.count),
              valueLength: share.valueCny,
              href: href('/projects', recordsOfShare(filter, given, by, share.value)),
            }))}
          />
          <ShareTable
            request={request}
            filter={filter}
            given={given}
            by={by}
            shares={shares}
            caption={title}
          />
        </div>
      )}
    </EmbedFrame>
  )
}
