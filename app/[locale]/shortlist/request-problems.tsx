import type { FrameRequest } from '#components/page-frame'
import { parameterName } from '#lib/i18n/terms'

interface RequestProblemsProps {
  request: FrameRequest & { problems: readonly { name: string; value: string }[] }
}

/** The values of the address that mean nothing here. */
export function RequestProblems({ request: { t, problems } }: RequestProblemsProps) {
  return problems.map(({ name, value }) => (
    <p key={name} className="mt-6 max-w-3xl border-s-4 border-warn bg-warn-tint px-5 py-4">
      {t('shared.list.problem', { name: parameterName(t, name), value })}
    </p>
  ))
}
