import type { Metadata } from 'next'
import { embedMetadata } from '#app/[locale]/embed/embed-metadata'
import { EmbedProblems } from '#app/[locale]/embed/embed-problems'
import { FilterLine } from '#app/[locale]/embed/filter-line'
import { projectFilterWords } from '#app/[locale]/projects/filter-words'
import { readList } from '#app/request'
import { EmbedFrame, OutLink } from '#components/embed-frame'
import { ProjectValue } from '#components/project-value'
import { RecordTable } from '#components/record-table'
import { formatDate } from '#lib/i18n/format'
import { languageTags } from '#lib/i18n/locales'
import { titleIn } from '#lib/i18n/translate'
import { placeName } from '#lib/places/divisions'
import { ProjectFilter } from '#lib/projects/filter'
import { countPublishedProjects, listPublishedProjects } from '#lib/projects/queries'

type Props = PageProps<'/[locale]/embed/table'>
const path = '/embed/table'

/** A frame is small: the whole list is one link away. */
const shown = 20

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(ProjectFilter, props)
  return embedMetadata({ locale, t, path, query: given, kind: 'table', title: t('embeds.table.title') })
}

/** The first projects of a filter with how many there are in all, for a frame of another site. */
export default async function EmbeddedTable(props: Props) {
  const request = await readList(ProjectFilter, props)
  const { t, locale, href, filter, list, given, edition, problems } = request
  const { sort: _sort, ...named } = given
  const usable = problems.length === 0
  const [count, { rows }, words] = await Promise.all([
    usable ? countPublishedProjects(filter, edition.number) : 0,
    usable ? listPublishedProjects(filter, { sort: list.sort, limit: shown }, edition.number) : { rows: [] },
    projectFilterWords(request),
  ])
  return (
    <EmbedFrame
      request={request}
      kind={t('embeds.kinds.table')}
      title={t('embeds.table.title')}
      full={href('/projects', given)}
      source={t('embeds.source.recorded')}
    >
      {usable ? <FilterLine t={t} given={named} words={words} /> : <EmbedProblems request={request} />}
      <RecordTable
        caption={t('embeds.table.shown', { count, shown: rows.length })}
        items={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            head: t('pages.projectTable.name'),
            cell: (row) => {
              const { text, lang } = titleIn(row, locale)
              return (
                <OutLink t={t} href={href(`/projects/${row.key}`)}>
                  <span lang={lang && languageTags[lang]}>{text}</span>
                </OutLink>
              )
            },
          },
          {
            head: t('pages.projectTable.signedOn'),
            short: true,
            cell: ({ onDate }) => (onDate ? formatDate(onDate, locale) : t('pages.projectTable.noDate')),
          },
          {
            head: t('pages.projectTable.place'),
            cell: ({ content, placeCode }) =>
              content.place?.[locale] ?? (placeCode && placeName(placeCode, locale)) ?? t('shared.list.none'),
          },
          {
            head: t('pages.projectTable.value'),
            number: true,
            cell: (row) => <ProjectValue t={t} locale={locale} row={row} />,
          },
        ]}
      />
    </EmbedFrame>
  )
}
