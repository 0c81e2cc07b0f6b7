import type { Desk } from '#app/admin/desk'
import { formatAsEntered, formatMoney, formatYuan } from '#lib/i18n/format'
import { toCny } from '#lib/money/amount'
import { Amount } from '#lib/money/schema'
import { amountWarnings } from '#lib/projects/amount-check'

interface AmountWrittenOutProps {
  desk: Desk
  value: unknown
  /** The median contract value of the other projects in yuan, or null. */
  median: string | null
}

/** A contract value in every unit that people think in, so that a wrong unit is seen; and what is doubtful about it. */
export function AmountWrittenOut({ desk: { t, locale }, value, median }: AmountWrittenOutProps) {
  const amount = Amount.safeParse(value)
  if (!amount.success) return null
  const cny = toCny(amount.data)
  const warnings = amountWarnings(amount.data, median)
  return (
    <section aria-labelledby="amount-heading" className="mt-8 border-t-2 border-ink pt-3">
      <h2 id="amount-heading" className="text-title">
        {t('admin.amount.heading')}
      </h2>
      {cny === null ? (
        <p className="mt-1">
          {t('admin.amount.otherCurrency', { amount: formatAsEntered(amount.data, locale) })}
        </p>
      ) : (
        <ul className="mt-1 text-large tabular-nums">
          <li>{formatYuan(cny, 'zh')}</li>
          <li>{formatMoney(cny, 'zh')}</li>
          <li>{formatMoney(cny, 'en')}</li>
        </ul>
      )}
      {warnings.length > 0 && median !== null && (
        <div className="mt-3 border-s-4 border-warn bg-warn-tint px-4 py-2">
          {warnings.map((warning) => (
            <p key={warning.code}>
              {t(`admin.amount.${warning.code}`, {
                median: formatMoney(median, locale),
                likely: warning.code === 'unitsSwapped' ? formatAsEntered(warning.likely, locale) : '',
              })}
            </p>
          ))}
        </div>
      )}
    </section>
  )
}
