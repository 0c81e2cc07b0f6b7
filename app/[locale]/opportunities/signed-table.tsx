import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import { TitleLink } from '#components/title-link'
import { recordPath } from '#lib/editions/paths'
import { formatCount } from '#lib/i18n/format'
import type { Signed } from '#lib/projects/signers'

interface SignedTableProps {
  request: FrameRequest
  kind: 'enterprise' | 'park'
  caption: string
  rows: readonly Signed[]
  /** The filter that the projects of each were counted with. */
  filter: Record<string, string | undefined>
}

/** Enterprises that signed, or parks that received, with the way to those projects of each. */
export function SignedTable({ request, kind, caption, rows, filter }: SignedTableProps) {
  const { t, href, locale } = request
  return (
    <RecordTable
      caption={caption}
      items={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          head: t(`terms.kind.${kind}`),
          cell: (row) => <TitleLink href={href(recordPath(kind, row.key))} titles={row} locale={locale} />,
        },
        {
          head: t('opportunities.none.count'),
          number: true,
          cell: ({ key, projects }) => (
            <a href={href('/projects', { ...filter, [kind]: key })}>{formatCount(projects)}</a>
          ),
        },
      ]}
    />
  )
}
