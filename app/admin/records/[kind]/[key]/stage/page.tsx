import { notFound } from 'next/navigation'
import { changeStage } from '#app/admin/actions/changes'
import { deskPage, writers } from '#app/admin/desk'
import { DeskFrame } from '#app/admin/frame'
import { loadChoices } from '#app/admin/record-form/choices'
import { emptyAnswer } from '#app/admin/record-form/read'
import { RecordForm } from '#app/admin/record-form/record-form'
import { recordTitle } from '#app/admin/record-view/record-title'
import { stageField } from '#lib/desk/fields/project'
import { listVersionsForStaff } from '#lib/desk/records'

interface Params {
  kind: string
  key: string
}

/** A project reached a stage: which, from when, and where that was read. */
export default deskPage<Params>(
  ({ key }) => `/admin/records/project/${key}/stage`,
  writers,
  async (desk, { params: { kind, key } }) => {
    if (kind !== 'project' || !/^[A-Za-z0-9-]{1,80}$/.test(key)) notFound()
    const versions = await listVersionsForStaff('project', key)
    const inForce = versions.find(
      (one) => one.fromEdition !== null && one.untilEdition === null && one.change !== 'withdrawal',
    )
    if (!inForce) notFound()
    const { t } = desk
    const path = `/admin/records/project/${key}/stage`
    return (
      <DeskFrame desk={desk} path={path} title={t('admin.stage.title')}>
        <p className="mt-2">
          <a href={`/admin/records/project/${key}`}>{recordTitle(inForce, desk)}</a>
        </p>
        <p className="mt-2">{t('admin.stage.says')}</p>
        <RecordForm
          context={{ ...desk, choices: await loadChoices([stageField], desk.locale), problems: [] }}
          fields={[stageField]}
          content={{ stageEntry: emptyAnswer(stageField) }}
          action={changeStage}
          hidden={{ key }}
          button={t('forms.saveAndGoOn')}
        />
      </DeskFrame>
    )
  },
)
