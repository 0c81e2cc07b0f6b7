import type { PageRequest } from '#app/request'
import { RecordTable, type Column } from '#components/record-table'
import { TitleLink } from '#components/title-link'
import type { EnterpriseRow } from '#lib/enterprises/queries'
import { placeName } from '#lib/places/divisions'

interface EnterpriseTableProps {
  request: PageRequest
  caption: string
  rows: readonly EnterpriseRow[]
  /** How many recorded projects each has. */
  projects: ReadonlyMap<string, number>
}

/** Enterprises as a table, with what ties each to the province. */
export function EnterpriseTable({ request, caption, rows, projects }: EnterpriseTableProps) {
  const { t, href, locale } = request
  const columns: Column<EnterpriseRow>[] = [
    {
      head: t('pages.enterprises.name'),
      cell: (row) => <TitleLink href={href(`/enterprises/${row.key}`)} titles={row} locale={locale} />,
    },
    { head: t('pages.enterprises.form'), cell: ({ content }) => t(`terms.form.${content.form}`) },
    {
      head: t('pages.enterprises.home'),
      cell: ({ content: { home, homeCode } }) =>
        home?.[locale] ?? (homeCode && placeName(homeCode, locale)) ?? t('shared.list.none'),
    },
    {
      head: t('pages.enterprises.relations'),
      cell: ({ content }) =>
        [...new Set(content.relations.map(({ type }) => t(`terms.relation.${type}`)))].join(
          locale === 'zh' ? '、' : ', ',
        ) || '–',
    },
    {
      head: t('pages.enterprises.projects'),
      number: true,
      cell: ({ key }) =>
        projects.has(key) ? <a href={href('/projects', { enterprise: key })}>{projects.get(key)}</a> : '0',
    },
  ]
  return <RecordTable caption={caption} columns={columns} items={rows} rowKey={({ key }) => key} />
}
