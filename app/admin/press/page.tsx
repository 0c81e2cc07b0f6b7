import { randomUUID } from 'node:crypto'
import { deskPage } from '#app/admin/desk'
import { DeskFrame } from '#app/admin/frame'
import { PackFields } from '#app/admin/press/pack-fields'
import { packState } from '#app/admin/press/pack-state'
import { emptyPack } from '#app/admin/press/typed-pack'
import { RecordTable } from '#components/record-table'
import { latestEdition } from '#lib/editions/as-of'
import { listPressPacksForStaff } from '#lib/desk/press-packs'
import { formatInstant } from '#lib/i18n/format'
import { titleIn } from '#lib/i18n/translate'

/** Every press pack and how far it has come, and the form for a new one. */
export default deskPage('/admin/press', [], async (desk) => {
  const { t, locale, staff } = desk
  const [packs, newest] = await Promise.all([listPressPacksForStaff(), latestEdition()])
  const writes = staff.role !== 'administrator' && newest.number > 0
  return (
    <DeskFrame desk={desk} path="/admin/press" title={t('press.desk.title')} titledByForm={writes}>
      <p className="mt-2 max-w-3xl text-quiet">{t('press.desk.says')}</p>
      <div className="mt-6">
        {packs.length === 0 ? (
          <p>{t('press.desk.none')}</p>
        ) : (
          <RecordTable
            caption={t('press.desk.caption')}
            items={packs}
            rowKey={({ id }) => String(id)}
            columns={[
              {
                head: t('press.desk.event'),
                cell: (pack) => (
                  <a href={`/admin/press/${pack.id}`}>
                    {titleIn(pack.event, locale).text} · {t('press.desk.pack', { id: String(pack.id) })}
                  </a>
                ),
              },
              { head: t('press.field.edition'), number: true, cell: ({ edition }) => edition },
              { head: t('press.desk.release'), cell: ({ releaseAt }) => formatInstant(releaseAt, locale) },
              { head: t('press.desk.state'), cell: (pack) => t(`press.desk.states.${packState(pack)}`) },
              {
                head: t('press.desk.people'),
                cell: ({ authors, approver }) => `${authors.join(', ')} / ${approver ?? '–'}`,
              },
            ]}
          />
        )}
      </div>
      {writes && (
        <section className="mt-10">
          <h2 className="text-title">{t('press.desk.new')}</h2>
          <PackFields
            desk={desk}
            title={t('press.desk.title')}
            shown={emptyPack(newest.number)}
            hidden={{ formToken: randomUUID() }}
          />
        </section>
      )}
    </DeskFrame>
  )
})
