import { AmountForms } from '#components/announced-number'
import { FigureBlock } from '#components/figure-block'
import type { FrameRequest } from '#components/page-frame'
import { SourceMarks } from '#components/source-marks'
import type { AnnouncedFigure } from '#lib/figures/announced'
import { withBound } from '#lib/i18n/announced'
import { formatYuan, moneyParts, unitWord } from '#lib/i18n/format'
import { grouped, toCny } from '#lib/money/amount'
import { readable } from '#lib/money/readable'
import type { Amount } from '#lib/money/schema'
import type { SourceNote } from '#lib/sources/notes'

interface NumberBlocksProps {
  request: FrameRequest
  figure: AnnouncedFigure
  notes: readonly SourceNote[]
}

/** The announced number large: what it counts and what money it names, each as a figure block. */
export function NumberBlocks({ request: { t, locale }, figure: { content }, notes }: NumberBlocksProps) {
  const { quantity, amount, measure, sources } = content
  const says = t(`terms.measure.${measure}`)
  const source = (
    <>
      {t('figures.announced.title')}
      <SourceMarks t={t} notes={notes} citations={sources} />
    </>
  )
  const money = amount && amountParts(amount)
  function amountParts(given: Amount) {
    const cny = toCny(given)
    const { number, unit } = cny ? moneyParts(cny, locale) : inOwnUnit(given)
    return {
      number: withBound(number, given.bound, t, locale),
      unit,
      exact: cny ? formatYuan(cny, locale) : undefined,
    }
  }
  function inOwnUnit(given: Amount) {
    const { number, unit } = readable(given, locale)
    return { number, unit: unitWord(unit, locale) }
  }
  return (
    <div className="mt-6 grid max-w-4xl gap-6 md:grid-cols-2">
      {quantity && (
        <FigureBlock
          number={withBound(grouped(quantity.number), quantity.bound, t, locale)}
          unit={quantity.unit[locale]}
          says={says}
        >
          {source}
        </FigureBlock>
      )}
      {money && (
        <FigureBlock number={money.number} unit={money.unit} exact={money.exact} says={says}>
          <AmountForms t={t} locale={locale} content={content} />
          {source}
        </FigureBlock>
      )}
    </div>
  )
}
