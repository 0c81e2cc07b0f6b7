import type { Desk } from '#app/admin/desk'
import { shown, type Choices } from '#app/admin/record-form/choices'
import type { Effect, Scope } from '#lib/desk/effect'
import { formatCount, formatMoney, formatYuan } from '#lib/i18n/format'
import type { Total } from '#lib/figures/queries'
import { placeName } from '#lib/places/divisions'

interface EffectTableProps {
  desk: Desk
  choices: Choices
  effects: readonly Effect[]
}

/** The totals that publishing would change: as they are, and as they would be. */
export function EffectTable({ desk, choices, effects }: EffectTableProps) {
  const { t, locale } = desk
  const name = ({ by, value }: Scope) => {
    if (by === 'event') return shown(value, choices.event ?? [])
    return by === 'city' ? (placeName(value, locale) ?? value) : value
  }
  return (
    <table role="table" className="rows rows-stack mt-4">
      <caption>{t('admin.review.effectSays')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['total', 'now', 'then'] as const).map((head, at) => (
            <th key={head} scope="col" role="columnheader" className={at > 0 ? 'number' : undefined}>
              {t(`admin.review.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {effects.map(({ scope, before, after }) => (
          <tr key={`${scope.by} ${scope.value}`} role="row">
            <th scope="row" role="rowheader">
              {t(`admin.review.scope.${scope.by}`, { name: name(scope) })}
            </th>
            {(
              [
                ['now', before],
                ['then', after],
              ] as const
            ).map(([head, total]) => (
              <td key={head} role="cell" data-label={t(`admin.review.${head}`)} className="number">
                <TotalText desk={desk} total={total} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TotalText({ desk: { t, locale }, total }: { desk: Desk; total: Total }) {
  return (
    <div>
      <p>{t('admin.review.projects', { count: formatCount(total.count) })}</p>
      <p>
        <data value={total.valueCny} title={formatYuan(total.valueCny, locale)}>
          {formatMoney(total.valueCny, locale)}
        </data>
      </p>
    </div>
  )
}
