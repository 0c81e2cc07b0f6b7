import { withQuery, type Desk } from '#app/admin/desk'
import { steps, type Step } from '#lib/desk/fields/by-kind'

interface StepLineProps {
  desk: Desk
  current: Step | 'check'
  /** The draft, or null before it is saved for the first time. */
  id: number | null
}

/** Where one is on the way through recording a signing. */
export function StepLine({ desk: { t }, current, id }: StepLineProps) {
  return (
    <ol aria-label={t('admin.steps.label')} className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-small">
      {[...steps, 'check' as const].map((step, at) => {
        const name = `${at + 1} ${t(`admin.steps.${step}`)}`
        const href =
          step === 'check' ? `/admin/drafts/${id}` : withQuery(`/admin/drafts/${id}/edit`, { step })
        if (step === current) {
          return (
            <li key={step} aria-current="step" className="border-b-2 border-accent font-semibold">
              {name}
            </li>
          )
        }
        return (
          <li key={step}>
            {id === null ? <span className="text-quiet">{name}</span> : <a href={href}>{name}</a>}
          </li>
        )
      })}
    </ol>
  )
}
