import { RecordTable } from '#components/record-table'
import { deskPage, withQuery } from '#app/admin/desk'
import { DeskFrame } from '#app/admin/frame'
import { recordTitle } from '#app/admin/record-view/record-title'
import { findRecordsForStaff } from '#lib/desk/records'
import { isKind, kinds } from '#lib/editions/kinds'
import { formatDate } from '#lib/i18n/format'

/** Published records, to be found for a correction, a revision, a withdrawal, a stage. */
export default deskPage('/admin/records', [], async (desk, { query }) => {
  const { t, locale } = desk
  const kind = isKind(query.kind ?? '') ? (query.kind as (typeof kinds)[number]) : 'project'
  const q = query.q?.trim().slice(0, 100).replaceAll('\0', '') ?? ''
  const records = await findRecordsForStaff(kind, q === '' ? null : q)
  return (
    <DeskFrame desk={desk} path={withQuery('/admin/records', { kind, q })} title={t('admin.nav.records')}>
      <form
        action="/admin/records"
        className="mt-6 grid max-w-3xl items-end gap-4 md:grid-cols-[12rem_1fr_auto]"
      >
        <div>
          <label htmlFor="kind">{t('admin.list.kind')}</label>
          <select id="kind" name="kind" className="field" defaultValue={kind}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`terms.kinds.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="q">{t('shared.parameter.q')}</label>
          <input id="q" name="q" type="search" className="field" defaultValue={q} maxLength={100} />
        </div>
        <button className="button">{t('shared.searchBox.button')}</button>
      </form>
      <div className="mt-8">
        {records.length === 0 ? (
          <p>{t('admin.records.none')}</p>
        ) : (
          <RecordTable
            caption={t('admin.records.caption', { count: String(records.length) })}
            items={records}
            rowKey={({ key }) => key}
            columns={[
              {
                head: t('admin.list.record'),
                cell: (record) => (
                  <a href={`/admin/records/${kind}/${record.key}`}>{recordTitle(record, desk)}</a>
                ),
              },
              { head: t('admin.list.key'), cell: ({ key }) => key },
              {
                head: t('admin.list.date'),
                cell: ({ onDate }) => (onDate ? formatDate(onDate, locale) : '–'),
              },
              {
                head: t('admin.list.state'),
                cell: ({ change }) =>
                  t(change === 'withdrawal' ? 'terms.change.withdrawal' : 'terms.state.published'),
              },
            ]}
          />
        )}
      </div>
    </DeskFrame>
  )
})
