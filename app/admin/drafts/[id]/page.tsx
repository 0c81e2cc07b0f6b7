import { notFound } from 'next/navigation'
import { readNumber } from '#app/admin/act'
import { deskPage, withQuery } from '#app/admin/desk'
import { DraftActions } from '#app/admin/drafts/draft-actions'
import { DraftsBehind, statusOfBehind } from '#app/admin/drafts/drafts-behind'
import { DraftState } from '#app/admin/drafts/draft-state'
import { problemsOfDraft, stepOf } from '#app/admin/drafts/draft-problems'
import { DeskFrame } from '#app/admin/frame'
import { loadChoices } from '#app/admin/record-form/choices'
import { ErrorSummary } from '#app/admin/record-form/error-summary'
import { AmountWrittenOut } from '#app/admin/record-view/amount-written-out'
import { Answers } from '#app/admin/record-view/answers'
import { recordTitle } from '#app/admin/record-view/record-title'
import { StepLine } from '#app/admin/step-line'
import type { Typed } from '#lib/desk/drafts'
import { fieldsOf } from '#lib/desk/fields/by-kind'
import type { Field } from '#lib/desk/fields/field'
import { getMedianValueForStaff } from '#lib/desk/peers'
import { getVersionForStaff } from '#lib/desk/queries'

interface Params {
  id: string
}

/** A draft as it stands: "check your answers" for those who may change it, a view for the rest. */
export default deskPage<Params>(
  ({ id }) => `/admin/drafts/${id}`,
  [],
  async (desk, { params, query }) => {
    const version = await getVersionForStaff(readNumber(params.id))
    if (!version) notFound()
    const { t, staff } = desk
    const { id, kind, change } = version
    const content = version.content as Typed
    const fields = fieldsOf[kind]
    const choices = await loadChoices(fields, desk.locale)
    const editable =
      staff.role !== 'administrator' && (version.state === 'draft' || version.state === 'returned')
    const behind = editable && change !== 'withdrawal' ? await statusOfBehind(desk, version) : []
    const problems = editable ? problemsOfDraft(desk, version, choices, behind, query.problem) : []
    const asked = query.problem !== undefined && problems.length > 0
    const whole = kind !== 'project' || change !== 'publication'
    const address = (field: Field) =>
      `${withQuery(`/admin/drafts/${id}/edit`, { step: whole ? undefined : stepOf(field.name), check: problems.length > 0 ? '1' : undefined })}#${field.name}`
    return (
      <DeskFrame
        desk={desk}
        path={`/admin/drafts/${id}`}
        title={editable ? t(`admin.draft.title.${change}`) : recordTitle(version, desk)}
        failed={asked}
      >
        {editable && !whole && <StepLine desk={desk} current="check" id={id} />}
        <DraftState desk={desk} version={version} />
        {problems.length > 0 && (
          <ErrorSummary
            heading={t(asked ? 'forms.error.summary' : 'admin.draft.open')}
            problems={problems}
            quiet={!asked}
          />
        )}
        {change !== 'withdrawal' && (
          <Answers
            desk={desk}
            choices={choices}
            fields={fields}
            content={content}
            change={editable ? address : null}
          />
        )}
        {kind === 'project' && change !== 'withdrawal' && (
          <AmountWrittenOut
            desk={desk}
            value={content.value}
            median={await getMedianValueForStaff(version.key)}
          />
        )}
        {behind.length > 0 && <DraftsBehind desk={desk} behind={behind} />}
        {editable && <DraftActions desk={desk} version={version} />}
      </DeskFrame>
    )
  },
)
