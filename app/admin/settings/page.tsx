import { deskPage } from '#app/admin/desk'
import { DeskFrame } from '#app/admin/frame'
import { RecordTable } from '#components/record-table'
import { listSettingsForStaff } from '#lib/desk/site-settings'

/** What visitors see of the site itself, and what of it is not set. For administrators. */
export default deskPage('/admin/settings', ['administrator'], async (desk) => {
  const { t } = desk
  const settings = await listSettingsForStaff()
  const unset = settings.filter(({ value }) => value === null).length
  return (
    <DeskFrame desk={desk} path="/admin/settings" title={t('site.admin.title')}>
      <p className="mt-4 max-w-3xl">{t('site.admin.intro')}</p>
      <p className="mt-2 font-semibold">{t('site.admin.unsetCount', { count: unset })}</p>
      <div className="mt-6">
        <RecordTable
          caption={t('site.admin.caption')}
          items={settings}
          rowKey={({ name }) => name}
          columns={[
            { head: t('site.admin.name'), cell: ({ name }) => t(`site.setting.${name}`) },
            { head: t('site.admin.variable'), cell: ({ variable }) => <code>{variable}</code> },
            {
              head: t('site.admin.value'),
              cell: ({ value }) => value ?? <strong className="text-warn">{t('site.admin.unset')}</strong>,
            },
          ]}
        />
      </div>
    </DeskFrame>
  )
})
