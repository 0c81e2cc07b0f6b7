import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { saveRecord } from '#app/admin/actions/records'
import { deskPage, withQuery, writers } from '#app/admin/desk'
import { DeskFrame } from '#app/admin/frame'
import { FormButtons } from '#app/admin/form-buttons'
import { loadChoices } from '#app/admin/record-form/choices'
import { emptyContent } from '#app/admin/record-form/read'
import { RecordForm } from '#app/admin/record-form/record-form'
import { NameFirst } from '#app/admin/similar/name-first'
import { StepLine } from '#app/admin/step-line'
import { fieldsFor } from '#lib/desk/fields/by-kind'
import { isKind } from '#lib/editions/kinds'

interface Params {
  kind: string
}

/** A new record. A signing begins with its event; an enterprise with the question whether it is there already. */
export default deskPage<Params>(
  ({ kind }) => `/admin/new/${kind}`,
  writers,
  async (desk, { params: { kind }, query }) => {
    if (!isKind(kind)) notFound()
    const { t } = desk
    const forDraft = /^[1-9]\d{0,8}$/.test(query.for ?? '') ? (query.for ?? '') : ''
    const path = withQuery(`/admin/new/${kind}`, { for: forDraft, name: query.name })
    const title =
      kind === 'project' ? t('admin.nav.record') : t('admin.new.title', { kind: t(`terms.kind.${kind}`) })
    const part = kind === 'project' ? 'event' : forDraft ? 'brief' : null
    const name = query.name?.slice(0, 200) ?? ''
    if (kind === 'enterprise' && name === '') {
      return (
        <DeskFrame desk={desk} path={path} title={title}>
          <NameFirst desk={desk} />
        </DeskFrame>
      )
    }
    const fields = fieldsFor(kind, part)
    const named = name === '' ? {} : /\p{Script=Han}/u.test(name) ? { nameZh: name } : { nameEn: name }
    return (
      <DeskFrame desk={desk} path={path} title={title}>
        {kind === 'project' && <StepLine desk={desk} current="event" id={null} />}
        {kind === 'enterprise' && forDraft === '' && <NameFirst desk={desk} name={name} />}
        {forDraft !== '' && kind !== 'source' && <p className="mt-4">{t('admin.new.sourcesFollow')}</p>}
        <RecordForm
          context={{ ...desk, choices: await loadChoices(fields, desk.locale), problems: [] }}
          fields={fields}
          content={{ ...emptyContent(fields), ...named }}
          action={saveRecord}
          hidden={{ kind, part: part ?? '', for: forDraft, instead: name, formToken: randomUUID() }}
          button={t('forms.saveAndGoOn')}
        >
          <FormButtons desk={desk} kind={kind} part={part} />
        </RecordForm>
      </DeskFrame>
    )
  },
)
