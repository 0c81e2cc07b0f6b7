import { RecordTable } from '#components/record-table'
import type { Desk } from '#app/admin/desk'
import { recordTitle } from '#app/admin/record-view/record-title'
import type { DraftItem } from '#lib/desk/queries'
import { formatInstant } from '#lib/i18n/format'

interface DraftTableProps {
  desk: Desk
  caption: string
  items: readonly DraftItem[]
}

/** Drafts with what each waits for. A submitted one opens its review. */
export function DraftTable({ desk, caption, items }: DraftTableProps) {
  const { t, locale, staff } = desk
  if (items.length === 0) return <p className="mt-2 text-quiet">{t('admin.home.none')}</p>
  return (
    <RecordTable
      caption={caption}
      items={items}
      rowKey={({ id }) => String(id)}
      columns={[
        {
          head: t('admin.list.record'),
          cell: (item) => (
            <a href={item.state === 'submitted' ? `/admin/review/${item.id}` : `/admin/drafts/${item.id}`}>
              {recordTitle(item, desk)}
            </a>
          ),
        },
        { head: t('admin.list.kind'), cell: (item) => t(`terms.kind.${item.kind}`) },
        { head: t('admin.list.change'), cell: (item) => t(`admin.change.${item.change}`) },
        {
          head: t('admin.list.state'),
          cell: (item) => (
            <>
              {t(`terms.state.${item.state}`)}
              {item.state === 'submitted' &&
                item.authorIds.includes(staff.id) &&
                ` · ${t('admin.review.ownShort')}`}
              {item.returnReason && <p className="text-small text-warn">{item.returnReason.slice(0, 300)}</p>}
            </>
          ),
        },
        { head: t('admin.list.updated'), cell: (item) => formatInstant(item.updatedAt, locale) },
      ]}
    />
  )
}
