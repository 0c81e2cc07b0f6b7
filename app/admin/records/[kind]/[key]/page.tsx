import { notFound } from 'next/navigation'
import { beginChange } from '#app/admin/actions/changes'
import { ConfirmButton } from '#app/admin/confirm-button'
import { deskPage, type Desk } from '#app/admin/desk'
import { DeskFrame } from '#app/admin/frame'
import { ReasonForm } from '#app/admin/reason-form'
import { reasonTexts } from '#app/admin/reason-texts'
import { loadChoices } from '#app/admin/record-form/choices'
import { Answers } from '#app/admin/record-view/answers'
import { recordTitle } from '#app/admin/record-view/record-title'
import { VersionTable } from '#app/admin/records/version-table'
import type { Typed } from '#lib/desk/drafts'
import { fieldsOf } from '#lib/desk/fields/by-kind'
import { listVersionsForStaff, type VersionEntry } from '#lib/desk/records'
import { isKind } from '#lib/editions/kinds'

interface Params {
  kind: string
  key: string
}

/** One record with all its versions, and the ways to change what is in force. */
export default deskPage<Params>(
  ({ kind, key }) => `/admin/records/${kind}/${key}`,
  [],
  async (desk, { params: { kind, key } }) => {
    if (!isKind(kind) || !/^[A-Za-z0-9-]{1,80}$/.test(key)) notFound()
    const versions = await listVersionsForStaff(kind, key)
    const newest = versions[0]
    if (!newest) notFound()
    const { t, staff } = desk
    const inForce = versions.find((one) => one.fromEdition !== null && one.untilEdition === null)
    const open = versions.find((one) => one.fromEdition === null)
    const shownVersion = inForce ?? newest
    const fields = fieldsOf[kind]
    const changeable = staff.role !== 'administrator' && inForce && inForce.change !== 'withdrawal' && !open
    return (
      <DeskFrame desk={desk} path={`/admin/records/${kind}/${key}`} title={recordTitle(shownVersion, desk)}>
        <p className="mt-2 text-quiet">
          {t(`terms.kind.${kind}`)} · {key}
        </p>
        {open && (
          <p className="mt-4 border-s-4 border-accent bg-tint px-4 py-2">
            {t('admin.records.open')} <a href={`/admin/drafts/${open.id}`}>{t('admin.records.toDraft')}</a>
          </p>
        )}
        {inForce?.change === 'withdrawal' && (
          <p className="mt-4 border-s-4 border-warn bg-warn-tint px-4 py-2">
            {t('shared.record.withdrawn', {
              number: String(inForce.fromEdition),
              reason: inForce.reason ?? '',
            })}
          </p>
        )}
        {changeable && <Changes desk={desk} version={inForce} />}
        <section className="mt-8">
          <h2 className="text-title">{t('admin.records.content')}</h2>
          <Answers
            desk={desk}
            choices={await loadChoices(fields, desk.locale)}
            fields={fields}
            content={shownVersion.content as Typed}
            change={null}
          />
        </section>
        <section className="mt-10">
          <h2 className="text-title">{t('shared.record.history')}</h2>
          <VersionTable desk={desk} versions={versions} />
        </section>
      </DeskFrame>
    )
  },
)

function Changes({ desk, version }: { desk: Desk; version: VersionEntry }) {
  const { t } = desk
  const { kind, key, content } = version
  const confirmable = kind === 'opportunity' && (content as Typed).standing !== 'past'
  return (
    <div className="mt-6 grid gap-2">
      {kind === 'project' && (
        <p>
          <a href={`/admin/records/project/${key}/stage`} className="button">
            {t('admin.stage.title')}
          </a>
        </p>
      )}
      {confirmable && (
        <div>
          <ConfirmButton desk={desk} opportunity={key} />
          <p className="mt-1 text-small text-quiet">{t('opportunities.lapse.confirmSays')}</p>
        </div>
      )}
      {(['correction', 'revision', 'withdrawal'] as const).map((change) => (
        <ReasonForm
          key={change}
          action={beginChange}
          hidden={{ kind, key, change }}
          texts={reasonTexts(t, change)}
          id={`${change}-reason`}
          warn={change === 'withdrawal'}
        />
      ))}
    </div>
  )
}
