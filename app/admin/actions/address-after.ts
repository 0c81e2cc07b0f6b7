import { notFound } from 'next/navigation'
import { linkInto } from '#app/admin/actions/link-into'
import type { Target } from '#app/admin/actions/target'
import { withQuery } from '#app/admin/desk'
import { deskLocale } from '#app/admin/locale'
import { loadChoices } from '#app/admin/record-form/choices'
import { listChangeOf } from '#app/admin/record-form/list-change'
import { problemsOf } from '#app/admin/record-form/problems'
import type { Typed } from '#lib/desk/drafts'
import { fieldsFor, steps } from '#lib/desk/fields/by-kind'
import { getVersionForStaff } from '#lib/desk/queries'
import { translator } from '#lib/i18n/translate'

/** The page that follows a save: the same form while something is wrong or one more item was asked for, else the next step. */
export async function addressAfter(target: Target, id: number, intent: string): Promise<string> {
  const { kind, part, forDraft, instead } = target
  const form = `/admin/drafts/${id}/edit`
  const query = { step: part ?? undefined, for: forDraft?.toString(), instead }
  const change = listChangeOf(intent)
  if (change)
    return `${withQuery(form, query)}#${change.path.slice(0, change.type === 'add' ? undefined : -1).join('.')}`
  if (intent === 'later') return '/admin?done=saved'
  const wanted = /^new:(event|source|park)$/.exec(intent)?.[1]
  if (wanted) return withQuery(`/admin/new/${wanted}`, { for: String(id), step: part ?? undefined })

  const version = await getVersionForStaff(id)
  if (!version) notFound()
  const content = version.content as Typed
  const locale = await deskLocale()
  const fields = fieldsFor(kind, part)
  const choices = await loadChoices(fields, locale)
  const unknown = part === 'enterprises' ? firstUnknown(content.enterprises, choices.enterprise ?? []) : null
  if (unknown !== null) return `${withQuery(form, { ...query, name: unknown })}#similar`
  const problems = problemsOf(kind, fields, content, choices, translator(locale))
  const open = part === 'brief' ? problems.filter(({ path }) => path !== 'sources') : problems
  if (open.length > 0) return `${withQuery(form, { ...query, check: '1' })}#problems`

  if (forDraft !== null) {
    await linkInto(forDraft, kind, version.key, instead)
    const step = { event: 'event', enterprise: 'enterprises', source: 'project', park: 'project' }[
      kind as 'event'
    ]
    const parent = await getVersionForStaff(forDraft)
    return withQuery(`/admin/drafts/${forDraft}/edit`, {
      step: parent?.kind === 'project' ? step : undefined,
    })
  }
  const next = steps[steps.findIndex((step) => step === part) + 1]
  return kind === 'project' && part !== null && next ? withQuery(form, { step: next }) : `/admin/drafts/${id}`
}

function firstUnknown(enterprises: unknown, known: readonly { key: string }[]): string | null {
  const typed: unknown[] = Array.isArray(enterprises) ? enterprises : []
  const unknown = typed.find(
    (one) => typeof one === 'string' && one !== '' && !known.some(({ key }) => key === one),
  )
  return typeof unknown === 'string' ? unknown.slice(0, 200) : null
}
