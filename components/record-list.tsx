import { ListPage, type ListPageProps } from '#components/list-page'
import { RecordTable, type Column } from '#components/record-table'
import type { Drop } from '#lib/editions/drops'

interface RecordListProps<Item> extends Omit<ListPageProps, 'read' | 'above' | 'children'> {
  read: { rows: readonly Item[]; next: string | null; count: number; drops: readonly Drop[] }
  columns: Column<Item>[]
  rowKey: (item: Item) => string
}

/** The page of a list without totals, from the columns of its table. */
export function RecordList<Item>({ read, columns, rowKey, ...page }: RecordListProps<Item>) {
  const { rows, next, count, drops } = read
  return (
    <ListPage {...page} read={{ empty: count === 0, next, drops }}>
      <RecordTable
        caption={page.request.t('pages.lists.only', { count })}
        columns={columns}
        items={rows}
        rowKey={rowKey}
      />
    </ListPage>
  )
}
