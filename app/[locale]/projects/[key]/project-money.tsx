import type { PageRequest } from '#app/request'
import { FigureBlock } from '#components/figure-block'
import { SourceMarks } from '#components/source-marks'
import { countingOf } from '#lib/figures/rules'
import { amountForms, withBound } from '#lib/i18n/announced'
import { formatAmount, formatDate, formatMoney, formatYuan, moneyParts } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { valueCny } from '#lib/projects/columns'
import type { ProjectContent } from '#lib/projects/schema'
import type { SourceNote } from '#lib/sources/notes'

interface ProjectMoneyProps {
  request: PageRequest
  content: ProjectContent
  notes: readonly SourceNote[]
}

/** A project's value as the page's figure, as printed and in whole yuan; or that it is not disclosed. */
export function ProjectMoney({ request: { t, locale }, content, notes }: ProjectMoneyProps) {
  const { value, valueBasis, increases } = content
  if (value === null || valueBasis === null) {
    return (
      <div className="mt-6 border-t-2 border-rule pt-3">
        <p className="text-large">{t('records.project.notDisclosed')}</p>
        <p className="text-small text-quiet">{t('records.project.notDisclosedSay')}</p>
      </div>
    )
  }
  const cny = valueCny(content)
  const { printed } = amountForms(value)
  const shown = cny === null ? { number: formatAmount(value, locale), unit: '' } : moneyParts(cny, locale)
  const counting = countingOf(content)
  return (
    <div className="mt-6 max-w-3xl">
      <FigureBlock
        number={value.bound === 'exact' ? shown.number : withBound(shown.number, value.bound, t, locale)}
        unit={shown.unit}
        exact={cny === null ? undefined : formatYuan(cny, locale)}
        says={[t(`terms.valueBasis.${valueBasis}`), t(`terms.counting.${counting}`)].join(' · ')}
      >
        <p>{t('records.project.entered', { amount: withBound(printed, value.bound, t, locale) })}</p>
        <p>{cny === null ? t('records.project.otherCurrency') : inAllUnits(cny, locale)}</p>
        {increases.length > 0 && (
          <>
            <p className="mt-2">{t('records.project.increases')}</p>
            <ul>
              {increases.map((increase) => (
                <li key={increase.on}>
                  {formatDate(increase.on, locale)} + {formatAmount(increase.value, locale)}
                  <SourceMarks t={t} notes={notes} citations={increase.sources} />
                </li>
              ))}
            </ul>
          </>
        )}
      </FigureBlock>
    </div>
  )
}

/** A yuan text in 亿元, in billion yuan and in whole yuan. */
const inAllUnits = (cny: string, locale: Locale): string =>
  [formatMoney(cny, 'zh'), formatMoney(cny, 'en'), formatYuan(cny, locale)].join(' = ')
