import type { FrameRequest } from '#components/page-frame'
import type { EnquiryProblem, Typed } from '#lib/enquiries/schema'

export interface FieldProps {
  request: FrameRequest
  name: keyof Typed
  typed: Typed
  problems: readonly EnquiryProblem[]
  hint?: string
  optional?: boolean
}

/** The attributes that bind a field to its hint and to what is wrong with it. */
export function boundTo({ name, problems, hint }: FieldProps) {
  const wrong = problems.some(({ path }) => path === name)
  const by = [hint && `${name}-hint`, wrong && `${name}-problem`].filter(Boolean).join(' ')
  return {
    id: name,
    name,
    'aria-invalid': wrong ? (true as const) : undefined,
    'aria-describedby': by || undefined,
  }
}

/** Label, hint and problem of a field, and the field itself. */
export function AskField(props: FieldProps & { children: React.ReactNode }) {
  const { request, name, hint, optional = false, children } = props
  return (
    <div className="mt-5 max-w-3xl">
      <label htmlFor={name} className="font-semibold">
        {request.t(`enquiries.field.${name}`)}
        {optional && <span className="ms-2 font-normal text-quiet">{request.t('forms.optional')}</span>}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-small text-quiet">
          {hint}
        </p>
      )}
      <FieldProblem {...props} />
      {children}
    </div>
  )
}

export function FieldProblem({
  request: { t },
  name,
  problems,
}: Pick<FieldProps, 'request' | 'name' | 'problems'>) {
  const wrong = problems.find(({ path }) => path === name)
  return (
    wrong && (
      <p id={`${name}-problem`} className="text-warn">
        {t(`enquiries.problem.${wrong.code}`)}
      </p>
    )
  )
}
