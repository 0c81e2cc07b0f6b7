import type { Translate } from '#lib/i18n/translate'
import type { MessageProblem } from '#lib/enquiries/status'
import type { ProblemCode } from '#lib/enquiries/schema'

interface FormProblemsProps {
  t: Translate
  problems: readonly { path: string; code: ProblemCode | Exclude<MessageProblem, 'unknown'> }[]
}

/** What is wrong with the form, each a link to its field. The address that leads here names it, so it has the focus. */
export function FormProblems({ t, problems }: FormProblemsProps) {
  if (problems.length === 0) return null
  return (
    <div
      id="problems"
      role="alert"
      tabIndex={-1}
      aria-labelledby="problems-heading"
      className="mt-6 max-w-3xl border-s-4 border-warn bg-warn-tint px-4 py-3"
    >
      <h2 id="problems-heading" className="text-large">
        {t('enquiries.problem.summary')}
      </h2>
      <ul className="mt-1 list-disc ps-5">
        {problems.map(({ path, code }) => (
          <li key={path}>
            <a href={`#${path}`} className="inline-block py-1">
              {t(`enquiries.problem.${code}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
