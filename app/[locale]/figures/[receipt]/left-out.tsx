import type { ReceiptReading } from '#app/[locale]/figures/[receipt]/read-receipt'
import { Section } from '#components/section'
import { countings } from '#lib/figures/rules'
import { formatMoney } from '#lib/i18n/format'

interface LeftOutProps {
  reading: ReceiptReading
}

/** What the counting rules leave out of the same scope, class by class with its reason. */
export function LeftOut({ reading: { request, receipt, leftOut } }: LeftOutProps) {
  const { t, href, locale } = request
  const { figure } = receipt
  if (figure.kind !== 'recorded') return null
  const { counting: _own, ...scope } = figure.filter
  return (
    <Section id="left-out" title={t('receipts.page.leftOut')} says={t('receipts.page.leftOutSay')}>
      {leftOut.length === 0 ? (
        <p>{t('receipts.page.nothingLeftOut')}</p>
      ) : (
        <ul>
          {countings.flatMap((rule) =>
            leftOut
              .filter((one) => one.rule === rule)
              .map(({ count, countWithValue, valueCny }) => (
                <li key={rule}>
                  <a href={href('/projects', { ...scope, counting: rule })}>
                    {t(`terms.counting.${rule}`)}
                    {t('pages.lists.colon')}
                    {t('pages.totals.projects', { count })}
                  </a>
                  {countWithValue > 0 &&
                    ` · ${t('pages.totals.printedValue', { value: formatMoney(valueCny, locale), count: countWithValue })}`}
                </li>
              )),
          )}
        </ul>
      )}
    </Section>
  )
}
