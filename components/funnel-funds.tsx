import { CiteButton } from '#components/cite-button'
import { FigureBlock } from '#components/figure-block'
import type { FrameRequest } from '#components/page-frame'
import { recordedFigure } from '#lib/figures/figure'
import type { Total } from '#lib/figures/queries'
import { formatYuan, moneyParts } from '#lib/i18n/format'
import type { ProjectFilter } from '#lib/projects/filter'

interface FunnelFundsProps {
  request: FrameRequest
  filter: ProjectFilter
  funds: Total
}

/** Funds in place of the same projects: a measure of its own, beside the steps and never added to contract values. */
export function FunnelFunds({ request, filter, funds }: FunnelFundsProps) {
  const { t, locale, href } = request
  const { count, countWithValue: known, valueCny } = funds
  const figure = recordedFigure(filter, 'funds')
  return (
    <div className="mt-8 max-w-3xl">
      <h3 className="text-large">{t('coverage.funds.title')}</h3>
      <p className="text-small text-quiet">{t('coverage.funds.says')}</p>
      {known === 0 ? (
        <p className="mt-2">{t('coverage.funds.unknown', { count })}</p>
      ) : (
        <div className="mt-3">
          <FigureBlock
            {...moneyParts(valueCny, locale)}
            exact={formatYuan(valueCny, locale)}
            says={t('coverage.funds.known', { known, count })}
            href={href('/projects', { ...figure.filter, funds: '1' })}
          >
            <CiteButton request={request} figure={figure} label={t('coverage.funds.title')} />
          </FigureBlock>
        </div>
      )}
    </div>
  )
}
