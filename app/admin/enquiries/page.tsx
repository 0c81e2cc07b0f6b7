import { deskPage } from '#app/admin/desk'
import { DeskFrame } from '#app/admin/frame'
import { EnquiryNotices } from '#app/admin/enquiries/enquiry-notices'
import { RecordTable } from '#components/record-table'
import { countEnquiriesForStaff, enquiryFilters, listEnquiriesForStaff } from '#lib/desk/enquiries'
import { formatDate, formatInstant } from '#lib/i18n/format'

/** The inbox: what waits for an answer, by when. */
export default deskPage('/admin/enquiries', [], async (desk, { query }) => {
  const { t, locale } = desk
  const filter = enquiryFilters.find((one) => one === query.filter) ?? 'open'
  const [enquiries, counts] = await Promise.all([listEnquiriesForStaff(filter), countEnquiriesForStaff()])
  return (
    <DeskFrame desk={desk} path={`/admin/enquiries?filter=${filter}`} title={t('enquiries.admin.title')}>
      <p className="mt-2 max-w-3xl text-quiet">{t('enquiries.admin.says')}</p>
      <EnquiryNotices desk={desk} />
      <nav aria-label={t('enquiries.admin.filters')} className="mt-4">
        <ul className="flex flex-wrap gap-x-5">
          {enquiryFilters.map((one) => (
            <li key={one}>
              <a
                href={`/admin/enquiries?filter=${one}`}
                aria-current={one === filter ? 'true' : undefined}
                className="inline-block py-2 aria-[current]:font-semibold"
              >
                {t(`enquiries.admin.filter.${one}`)} {counts[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-4">
        {enquiries.length === 0 ? (
          <p>{t('enquiries.admin.none')}</p>
        ) : (
          <RecordTable
            caption={t('enquiries.admin.caption')}
            items={enquiries}
            rowKey={({ reference }) => reference}
            columns={[
              {
                head: t('enquiries.admin.reference'),
                cell: ({ reference }) => <a href={`/admin/enquiries/${reference}`}>{reference}</a>,
              },
              {
                head: t('enquiries.admin.answerBy'),
                cell: ({ answerBy, overdue }) => (
                  <>
                    {formatDate(answerBy, locale)}
                    {overdue && <strong className="ms-2 text-warn">{t('enquiries.admin.overdue')}</strong>}
                  </>
                ),
              },
              { head: t('enquiries.admin.state'), cell: ({ state }) => t(`enquiries.state.${state}`) },
              {
                head: t('enquiries.admin.assigned'),
                cell: ({ assignedTo }) => assignedTo ?? t('enquiries.admin.nobody'),
              },
              {
                head: t('enquiries.admin.about'),
                cell: ({ about, suspicious }) =>
                  [about, suspicious && t('enquiries.admin.suspicious')].filter(Boolean).join(' · ') || '–',
              },
              {
                head: t('enquiries.admin.received'),
                cell: ({ receivedAt }) => formatInstant(receivedAt, locale),
              },
            ]}
          />
        )}
      </div>
    </DeskFrame>
  )
})
