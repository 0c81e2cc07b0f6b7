import { CiteButton } from '#components/cite-button'
import { FigureBlock } from '#components/figure-block'
import type { FrameRequest } from '#components/page-frame'
import { recordedFigure, type RecordedMeasure } from '#lib/figures/figure'
import type { Totals } from '#lib/figures/queries'
import { withoutValue } from '#lib/figures/summary'
import type { ProjectFilter } from '#lib/projects/filter'
import { formatCount, formatMoney, formatYuan, moneyParts } from '#lib/i18n/format'

interface TotalsBlocksProps {
  request: FrameRequest
  totals: Totals
  /** The filter of the totals as its parameters: a number leads to exactly its projects. */
  filter?: ProjectFilter & { sort?: string }
}

/** Recorded totals as two figure blocks, with what has no disclosed value and what the rules leave out. */
export function TotalsBlocks({ request, totals, filter = {} }: TotalsBlocksProps) {
  const { t, href, locale, edition } = request
  const { count, countWithValue, valueCny, counting } = totals
  const exactly = href('/projects', { ...filter, sort: undefined, counting })
  const edited = t('shared.record.inEdition', { number: String(edition.number) })
  const money = moneyParts(valueCny, locale)
  const { sort: _sort, ...named } = filter
  const cite = (measure: RecordedMeasure, label: string) => (
    <CiteButton request={request} figure={recordedFigure({ ...named, counting }, measure)} label={label} />
  )
  return (
    <div className="mt-6">
      <div className="grid gap-6 md:grid-cols-2">
        <FigureBlock
          number={formatCount(count)}
          unit={t('pages.totals.unit', { count })}
          says={t(`pages.totals.count.${counting}`)}
          href={exactly}
        >
          {edited} · {cite('count', t('receipts.measure.count'))}
        </FigureBlock>
        {countWithValue > 0 ? (
          <FigureBlock
            number={money.number}
            unit={money.unit}
            exact={formatYuan(valueCny, locale)}
            says={t('pages.totals.value', { count: countWithValue })}
            href={exactly}
          >
            {t('pages.totals.withoutValue', { count: withoutValue(totals) })} · {edited} ·{' '}
            {cite('value', t('receipts.measure.value'))}
            <p>
              {t('pages.totals.basis')} <a href={href('/method#counting')}>{t('pages.totals.method')}</a>
            </p>
          </FigureBlock>
        ) : (
          <div className="border-t-2 border-rule pt-3 text-quiet">
            <p className="text-large">{t('shared.record.notDisclosed')}</p>
            <p>{t('pages.totals.noValue', { count })}</p>
          </div>
        )}
      </div>
      <Excluded
        request={request}
        totals={totals}
        filter={filter}
        formatted={(cny) => formatMoney(cny, locale)}
      />
    </div>
  )
}

/** What the counting rules leave out of the totals, class by class, each leading to its records. */
function Excluded({
  request: { t, href },
  totals,
  filter,
  formatted,
}: Required<TotalsBlocksProps> & { formatted: (cny: string) => string }) {
  if (totals.excluded.length === 0) return null
  return (
    <div className="mt-4 text-small">
      <p>
        {t('pages.totals.excluded')}{' '}
        <a href={href('/method#counting')}>{t('pages.totals.rules', { version: String(totals.rules) })}</a>
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {totals.excluded.map(({ rule, count, countWithValue, valueCny }) => (
          <li key={rule}>
            <a
              href={href('/projects', { ...filter, sort: undefined, counting: rule })}
              className="inline-block py-1"
            >
              {t(`terms.counting.${rule}`)}
              {t('pages.lists.colon')}
              {t('pages.totals.projects', { count })}
            </a>
            {countWithValue > 0 &&
              ` · ${t('pages.totals.printedValue', { value: formatted(valueCny), count: countWithValue })}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
