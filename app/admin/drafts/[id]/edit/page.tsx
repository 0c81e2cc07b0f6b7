import { notFound, redirect } from 'next/navigation'
import { readNumber } from '#app/admin/act'
import { longestReason } from '#app/admin/actions/reason'
import { saveRecord } from '#app/admin/actions/records'
import { deskPage, withQuery, writers, type Desk } from '#app/admin/desk'
import { FormButtons } from '#app/admin/form-buttons'
import { DeskFrame } from '#app/admin/frame'
import { loadChoices } from '#app/admin/record-form/choices'
import { problemsOf } from '#app/admin/record-form/problems'
import { RecordForm } from '#app/admin/record-form/record-form'
import { recordTitle } from '#app/admin/record-view/record-title'
import { ChooseEnterprise } from '#app/admin/similar/choose-enterprise'
import { StepLine } from '#app/admin/step-line'
import type { Typed } from '#lib/desk/drafts'
import { fieldsFor, isStep, type Step } from '#lib/desk/fields/by-kind'
import { getVersionForStaff, type VersionForStaff } from '#lib/desk/queries'

interface Params {
  id: string
}

/** The form of a draft: the whole record, or one step of recording a signing. */
export default deskPage<Params>(
  ({ id }) => `/admin/drafts/${id}/edit`,
  writers,
  async (desk, { params, query }) => {
    const version = await getVersionForStaff(readNumber(params.id))
    if (!version) notFound()
    const { id, kind, revision, state, change } = version
    if ((state !== 'draft' && state !== 'returned') || change === 'withdrawal')
      redirect(`/admin/drafts/${id}`)
    const part = partAsked(version, query.step)
    const fields = fieldsFor(kind, part)
    const content = withOneEmpty(version.content as Typed, part)
    const choices = await loadChoices(fields, desk.locale)
    const problems = query.check ? problemsOf(kind, fields, version.content as Typed, choices, desk.t) : []
    const forDraft = /^[1-9]\d{0,8}$/.test(query.for ?? '') ? (query.for ?? '') : ''
    const step = isStep(part) ? part : null
    const name = part === 'enterprises' ? query.name?.slice(0, 200) : undefined
    return (
      <DeskFrame
        desk={desk}
        path={withQuery(`/admin/drafts/${id}/edit`, query)}
        title={titleOf(desk, version, step)}
        failed={problems.length > 0}
      >
        {kind === 'project' && change === 'publication' && step && (
          <StepLine desk={desk} current={step} id={id} />
        )}
        {version.returnReason && <Returned desk={desk} reason={version.returnReason} />}
        {name && <ChooseEnterprise desk={desk} id={id} name={name} />}
        <RecordForm
          context={{ ...desk, choices, problems }}
          fields={fields}
          content={content}
          action={saveRecord}
          hidden={{
            kind,
            id: String(id),
            revision: String(revision),
            part: part ?? '',
            for: forDraft,
            instead: query.instead?.slice(0, 300) ?? '',
          }}
          button={desk.t('forms.saveAndGoOn')}
          first={
            change !== 'publication' && <Reason desk={desk} change={change} reason={version.reason ?? ''} />
          }
        >
          <FormButtons desk={desk} kind={kind} part={part} />
        </RecordForm>
      </DeskFrame>
    )
  },
)

function partAsked({ kind }: VersionForStaff, asked: string | undefined): Step | 'brief' | null {
  if (asked === 'brief') return 'brief'
  return kind === 'project' && isStep(asked) ? asked : null
}

/** The step that asks for enterprises begins with a place for one. */
function withOneEmpty(content: Typed, part: Step | 'brief' | null): Typed {
  const none =
    part === 'enterprises' && Array.isArray(content.enterprises) && content.enterprises.length === 0
  return none ? { ...content, enterprises: [''] } : content
}

function titleOf(desk: Desk, version: VersionForStaff, step: Step | null): string {
  return step && version.change === 'publication'
    ? `${desk.t('admin.nav.record')}: ${desk.t(`admin.steps.${step}`)}`
    : desk.t('admin.draft.editTitle', { name: recordTitle(version, desk) })
}

function Returned({ desk, reason }: { desk: Desk; reason: string }) {
  return (
    <p className="mt-4 border-s-4 border-warn bg-warn-tint px-4 py-2">
      {desk.t('admin.draft.returned', { reason })}
    </p>
  )
}

interface ReasonProps {
  desk: Desk
  change: 'correction' | 'revision'
  reason: string
}

function Reason({ desk: { t }, change, reason }: ReasonProps) {
  return (
    <div className="mt-5">
      <label htmlFor="reason" className="font-semibold">
        {t(`admin.reason.${change}`)}
      </label>
      <textarea
        id="reason"
        name="reason"
        rows={2}
        className="field"
        maxLength={longestReason}
        defaultValue={reason}
        required
      />
    </div>
  )
}
