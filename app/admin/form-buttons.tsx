import type { Desk } from '#app/admin/desk'
import type { Step } from '#lib/desk/fields/by-kind'
import type { Kind } from '#lib/editions/kinds'

interface FormButtonsProps {
  desk: Desk
  kind: Kind
  part: Step | 'brief' | null
}

/** Beside the main button: finish later, and begin a record that this one refers to. Each saves what was typed. */
export function FormButtons({ desk: { t }, kind, part }: FormButtonsProps) {
  const begun = part === 'event' ? ['event'] : part === 'project' ? ['source', 'park'] : []
  const others = part === null && kind !== 'source' ? ['source'] : begun
  return (
    <>
      {others.map((other) => (
        <button key={other} name="intent" value={`new:${other}`} className="button button-quiet">
          {t('forms.beginNew', { what: t(`terms.kind.${other as Kind}`) })}
        </button>
      ))}
      {part !== 'brief' && (
        <button name="intent" value="later" className="button button-quiet">
          {t('forms.saveForLater')}
        </button>
      )}
    </>
  )
}
