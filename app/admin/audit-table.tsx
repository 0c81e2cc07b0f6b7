import { RecordTable } from '#components/record-table'
import type { Desk } from '#app/admin/desk'
import type { listAuditForStaff } from '#lib/desk/queries'
import { formatInstant } from '#lib/i18n/format'
import { isKind } from '#lib/editions/kinds'

interface AuditTableProps {
  desk: Desk
  caption: string
  entries: Awaited<ReturnType<typeof listAuditForStaff>>
}

/** Who did what to which record, newest first. */
export function AuditTable({ desk: { t, locale }, caption, entries }: AuditTableProps) {
  const act = (action: string) => {
    const [what = '', name = ''] = action.split('.')
    const key = `admin.act.${name}` as 'admin.act.draft'
    const verb = t.has(key) ? t(key) : name
    return isKind(what) ? `${t(`terms.kind.${what}`)} · ${verb}` : verb
  }
  return (
    <RecordTable
      caption={caption}
      items={entries}
      rowKey={({ id }) => id.toString()}
      columns={[
        { head: t('admin.list.act'), cell: (entry) => act(entry.action) },
        {
          head: t('admin.list.record'),
          cell: ({ kind, key, edition }) => (
            <>
              {kind && key ? <a href={`/admin/records/${kind}/${key}`}>{key}</a> : '–'}
              {edition !== null && ` · ${t('shared.record.inEdition', { number: String(edition) })}`}
            </>
          ),
        },
        { head: t('admin.list.who'), cell: (entry) => entry.staff?.name ?? '–' },
        { head: t('admin.list.when'), cell: (entry) => formatInstant(entry.at, locale) },
      ]}
    />
  )
}
