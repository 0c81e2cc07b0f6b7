import type { Desk } from '#app/admin/desk'
import type { Behind } from '#app/admin/drafts/drafts-behind'
import type { Choices } from '#app/admin/record-form/choices'
import { problemsOf, type Problem } from '#app/admin/record-form/problems'
import type { Typed } from '#lib/desk/drafts'
import { fieldsFor, fieldsOf, steps, type Step } from '#lib/desk/fields/by-kind'
import type { VersionForStaff } from '#lib/desk/queries'

const outcomes = ['conflict', 'notEditable', 'gone', 'reasonRequired', 'behind', 'changeOpen'] as const

/** The step in which a field of a signing is asked. */
export function stepOf(name: string): Step | undefined {
  return steps.find((step) => fieldsFor('project', step).some((field) => field.name === name))
}

/** Everything that stands between a draft and its review, each with the place where it can be put right. */
export function problemsOfDraft(
  { t }: Desk,
  version: VersionForStaff,
  choices: Choices,
  behind: readonly Behind[],
  outcome: string | undefined,
): Problem[] {
  const { id, kind, change } = version
  const withdrawal = change === 'withdrawal'
  const found = withdrawal ? [] : problemsOf(kind, fieldsOf[kind], version.content as Typed, choices, t)
  const address = (path: string) => {
    const step = kind === 'project' && change === 'publication' ? stepOf(path.split('.')[0] ?? '') : undefined
    return `/admin/drafts/${id}/edit?${step ? `step=${step}&` : ''}check=1#${path}`
  }
  const said = outcomes.find((one) => one === outcome && one !== 'behind')
  return [
    ...(said ? [{ path: 'draft', text: t(`admin.problem.${said}`) }] : []),
    ...found.map(({ path, text }) => ({ path, text, href: address(path) })),
    ...behind
      .filter(({ complete }) => !complete)
      .map(({ draft, name }) => ({
        path: `draft-${draft.id}`,
        text: t('admin.problem.behind', { name }),
        href: `/admin/drafts/${draft.id}`,
      })),
  ]
}
