'use server'

import { notFound, redirect } from 'next/navigation'
import { act, textOf } from '#app/admin/act'
import { readReason, type ReasonState } from '#app/admin/actions/reason'
import { keepFor, keepWhenLapsed } from '#app/admin/actions/lapsed'
import { explain, saveOrExplain } from '#app/admin/actions/saving'
import { deskLocale } from '#app/admin/locale'
import { loadChoices } from '#app/admin/record-form/choices'
import { problemsOf } from '#app/admin/record-form/problems'
import { readContent } from '#app/admin/record-form/read'
import { saysTheSame } from '#lib/desk/difference'
import { openChange, type Typed } from '#lib/desk/drafts'
import { stageField } from '#lib/desk/fields/project'
import { fieldsFor } from '#lib/desk/fields/by-kind'
import { getVersionForStaff } from '#lib/desk/queries'
import { isKind, isLaterChange } from '#lib/editions/kinds'
import { translator } from '#lib/i18n/translate'

/** Begins a correction, a revision or a withdrawal of what is in force. */
export async function beginChange(_: ReasonState, form: FormData): Promise<ReasonState> {
  return act(async () => {
    const reason = readReason(form)
    if (reason.problem !== null) return reason
    const kind = textOf(form, 'kind')
    const change = textOf(form, 'change')
    if (!isKind(kind) || !isLaterChange(change)) notFound()
    const draft = await openChange(kind, textOf(form, 'key'), change, reason.typed)
    if (!draft) notFound()
    if (!draft.opened) return { typed: reason.typed, problem: 'changeOpen' }
    redirect(change === 'withdrawal' ? `/admin/drafts/${draft.id}` : `/admin/drafts/${draft.id}/edit`)
  })
}

/** Adds a stage with its date and source to a project in force, as a revision that says so. */
export async function changeStage(form: FormData): Promise<void> {
  await act(async () => {
    await keepWhenLapsed(async () => {
      const { version, longer } = await openWithStage(form)
      return keepFor(version.id, longer)
    })
    const { version, longer, sentBefore } = await openWithStage(form)
    // A stage has no place in a withdrawal that somebody began; in an open correction or revision it has.
    if (version.change === 'withdrawal') return explain(version.id, longer)
    if (!sentBefore) await saveOrExplain(version.id, version.revision, longer)
    const fields = fieldsFor('project', 'project')
    const choices = await loadChoices(fields, await deskLocale())
    const problems = problemsOf('project', fields, longer, choices, translator(await deskLocale()))
    const check = problems.length > 0 ? `/edit?step=project&check=1#problems` : ''
    redirect(`/admin/drafts/${version.id}${check}`)
  })
}

/** The open change of the project, a revision unless another was open, and its content with the stage that was typed. */
async function openWithStage(form: FormData) {
  const choices = await loadChoices([stageField], await deskLocale())
  const { stageEntry } = readContent([stageField], { form, choices, keepEmpty: false })
  const { stage, on } = stageEntry as { stage: string; on: string }
  const words = (['zh', 'en'] as const).map((language) => {
    const t = translator(language)
    const name = t.has(`terms.stage.${stage}` as 'terms.stage.signed')
      ? t(`terms.stage.${stage}` as 'terms.stage.signed')
      : ''
    return t('admin.stage.reason', { stage: name, on: on.slice(0, 20) })
  })
  const draft = await openChange('project', textOf(form, 'key'), 'revision', words.join(' / '))
  const version = draft && (await getVersionForStaff(draft.id))
  if (!version) notFound()
  const content = version.content as Typed
  const stages: unknown[] = Array.isArray(content.stages) ? content.stages : []
  const sentBefore = stages.some((one) => saysTheSame(one, stageEntry))
  return {
    version,
    sentBefore,
    longer: sentBefore ? content : { ...content, stages: [...stages, stageEntry] },
  }
}
