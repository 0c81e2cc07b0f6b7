import { deskPage, type Desk } from '#app/admin/desk'
import { DraftTable } from '#app/admin/draft-table'
import { StaleLine } from '#app/admin/stale-line'
import { DeskFrame } from '#app/admin/frame'
import { MailLine } from '#app/admin/mail-line'
import { ToConfirm } from '#app/admin/to-confirm'
import { AuditTable } from '#app/admin/audit-table'
import { countEnquiriesForStaff } from '#lib/desk/enquiries'
import { listAuditForStaff, listDraftsForStaff, type DraftItem } from '#lib/desk/queries'
import { kinds } from '#lib/editions/kinds'

const done = ['saved', 'submitted', 'published', 'returned', 'discarded'] as const

/** What waits for whom, what was done last, and the way to record a signing. */
export default deskPage('/admin', [], async (desk, { query }) => {
  const { t, staff } = desk
  const [drafts, returned, submitted, audit, enquiries] = await Promise.all([
    listDraftsForStaff('draft'),
    listDraftsForStaff('returned'),
    listDraftsForStaff('submitted'),
    listAuditForStaff(),
    countEnquiriesForStaff(),
  ])
  const mine = (draft: DraftItem) => draft.authorIds.includes(staff.id)
  const said = done.find((one) => one === query.done)
  const edition = /^\d{1,9}$/.test(query.edition ?? '') ? (query.edition ?? '') : ''
  const lists = [
    { name: 'returned', items: returned.filter(mine) },
    { name: 'review', items: submitted },
    { name: 'mine', items: drafts.filter(mine) },
    { name: 'others', items: [...drafts, ...returned].filter((draft) => !mine(draft)) },
  ] as const
  return (
    <DeskFrame desk={desk} path="/admin" title={t('admin.home.title')}>
      {said && (
        <p role="status" className="mt-4 border-s-4 border-accent bg-tint px-4 py-2">
          {t(`admin.done.${said}`, { edition })}
        </p>
      )}
      <MailLine desk={desk} />
      <ToConfirm desk={desk} />
      <StaleLine desk={desk} />
      {enquiries.overdue > 0 && (
        <p className="mt-4 border-s-4 border-warn bg-warn-tint px-4 py-2">
          <a href="/admin/enquiries?filter=overdue">
            {t('enquiries.admin.overdueHome', { count: enquiries.overdue })}
          </a>
        </p>
      )}
      {staff.role !== 'administrator' && <Begin desk={desk} />}
      {lists
        .filter(({ name, items }) => items.length > 0 || name === 'review' || name === 'mine')
        .map(({ name, items }) => (
          <section key={name} className="mt-10">
            <h2 className="text-title">{t(`admin.home.${name}`)}</h2>
            <DraftTable desk={desk} items={items} caption={t(`admin.home.${name}Says`)} />
          </section>
        ))}
      <section className="mt-10">
        <h2 className="text-title">{t('admin.home.audit')}</h2>
        <AuditTable desk={desk} entries={audit.slice(0, 20)} caption={t('admin.home.auditSays')} />
      </section>
    </DeskFrame>
  )
})

function Begin({ desk: { t } }: { desk: Desk }) {
  return (
    <div className="mt-6">
      <p>
        <a href="/admin/new/project" className="button">
          {t('admin.nav.record')}
        </a>
      </p>
      <p className="mt-4">{t('admin.home.orBegin')}</p>
      <ul className="flex flex-wrap gap-x-6">
        {kinds
          .filter((kind) => kind !== 'project')
          .map((kind) => (
            <li key={kind}>
              <a href={`/admin/new/${kind}`} className="inline-block py-2">
                {t(`terms.kind.${kind}`)}
              </a>
            </li>
          ))}
      </ul>
    </div>
  )
}
