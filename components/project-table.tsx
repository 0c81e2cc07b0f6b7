import type { FrameRequest } from '#components/page-frame'
import { PlaceLink } from '#components/place-link'
import { ProjectValue } from '#components/project-value'
import { RecordTable, type Column } from '#components/record-table'
import { TitleLink } from '#components/title-link'
import type { Titles } from '#lib/editions/queries'
import { formatDate } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import { placeName } from '#lib/places/divisions'
import type { ProjectRow } from '#lib/projects/queries'

interface ProjectTableProps {
  request: FrameRequest
  caption: string
  rows: readonly ProjectRow[]
  /** Names of the enterprises by `enterprise:key`. */
  titles: ReadonlyMap<string, Titles>
}

/** Projects as a table: what was signed, by whom, when, where, for how much, and how far it has come. */
export function ProjectTable({ request, caption, rows, titles }: ProjectTableProps) {
  const { t, href, locale } = request
  const columns: Column<ProjectRow>[] = [
    {
      head: t('pages.projectTable.name'),
      cell: (row) => <TitleLink href={href(`/projects/${row.key}`)} titles={row} locale={locale} />,
    },
    {
      head: t('pages.projectTable.enterprises'),
      cell: (row) => <Enterprises request={request} row={row} titles={titles} />,
    },
    {
      head: t('pages.projectTable.signedOn'),
      short: true,
      cell: ({ onDate }) =>
        onDate ? <time dateTime={onDate}>{formatDate(onDate, locale)}</time> : t('pages.projectTable.noDate'),
    },
    {
      head: t('pages.projectTable.place'),
      cell: ({ content, placeCode }) => {
        const name = content.place?.[locale] ?? (placeCode && placeName(placeCode, locale))
        if (!name) return t('shared.list.none')
        return placeCode === null ? (
          name
        ) : (
          <PlaceLink request={request} code={placeCode}>
            {name}
          </PlaceLink>
        )
      },
    },
    {
      head: t('pages.projectTable.agreement'),
      cell: ({ content, counting }) =>
        counting === 'notSigned' ? t('terms.signing.notReported') : t(`terms.agreement.${content.agreement}`),
    },
    {
      head: t('pages.projectTable.stage'),
      short: true,
      cell: ({ stage }) => term(t, 'stage', stage ?? 'none'),
    },
    {
      head: t('pages.projectTable.value'),
      number: true,
      cell: (row) => <ProjectValue t={t} locale={locale} row={row} />,
    },
  ]
  return <RecordTable caption={caption} columns={columns} items={rows} rowKey={({ key }) => key} />
}

function Enterprises({
  request: { t, href, locale },
  row,
  titles,
}: Omit<ProjectTableProps, 'rows' | 'caption'> & { row: ProjectRow }) {
  if (row.enterpriseKeys.length === 0) return t('shared.list.none')
  return (
    <ul>
      {row.enterpriseKeys.map((key) => (
        <li key={key}>
          <TitleLink
            href={href(`/enterprises/${key}`)}
            titles={titles.get(`enterprise:${key}`) ?? { titleZh: key, titleEn: key }}
            locale={locale}
          />
        </li>
      ))}
    </ul>
  )
}
