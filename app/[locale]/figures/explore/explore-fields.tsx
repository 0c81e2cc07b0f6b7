import type { ExploreRequest } from '#app/[locale]/figures/explore/read-explore'
import { crossMeasures } from '#lib/figures/cross-measures'
import { crossDimensions } from '#lib/figures/queries'

interface ChoiceProps {
  name: 'rows' | 'columns' | 'measure'
  label: string
  value: string
  choices: readonly (readonly [value: string, name: string])[]
}

function Choice({ name, label, value, choices }: ChoiceProps) {
  return (
    <label className="block">
      <span className="text-small text-quiet">{label}</span>
      <select name={name} className="field" defaultValue={value}>
        {choices.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What to draw the table up by. A view that fixes its lines offers no choice of them. */
export function ExploreFields({ request: { t, exploration } }: { request: ExploreRequest }) {
  const { view, rows, columns, measure } = exploration
  const dimensions = crossDimensions.map((code) => [code, t(`explore.line.${code}`)] as const)
  return (
    <>
      {view !== 'table' && <input type="hidden" name="view" value={view} />}
      {(view === 'table' || view === 'ranking') && (
        <Choice name="rows" label={t('explore.field.rows')} value={rows} choices={dimensions} />
      )}
      {view === 'table' && (
        <Choice
          name="columns"
          label={t('explore.field.columns')}
          value={columns ?? 'none'}
          choices={[...dimensions, ['none', t('explore.noColumns')]]}
        />
      )}
      <Choice
        name="measure"
        label={t('explore.field.measure')}
        value={measure}
        choices={crossMeasures.map((code) => [code, t(`explore.field.measures.${code}`)])}
      />
    </>
  )
}
