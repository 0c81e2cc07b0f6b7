import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata'
import { ListPage } from '#components/list-page'
import { readList } from '#app/request'
import { projectFilterFields } from '#app/[locale]/projects/filter-fields'
import { projectFilterWords } from '#app/[locale]/projects/filter-words'
import { ProjectTable } from '#components/project-table'
import { TotalsBlocks } from '#components/totals-blocks'
import { countDrops } from '#lib/editions/drops'
import { sorts } from '#lib/editions/parameters'
import { titlesOf } from '#lib/editions/queries'
import { spanOf } from '#lib/editions/span'
import { getTotals } from '#lib/figures/queries'
import { listedCount } from '#lib/figures/summary'
import { ProjectFilter } from '#lib/projects/filter'
import { countPublishedProjects, listPublishedProjects } from '#lib/projects/queries'

type Props = PageProps<'/[locale]/projects'>
const path = '/projects'

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(ProjectFilter, props)
  const title = t('pages.projects.title')
  const description = t('pages.projects.description')
  return pageMetadata({ locale, path, query: given, title, description, feed: 'signings' })
}

export default async function ProjectsPage(props: Props) {
  const request = await readList(ProjectFilter, props)
  const { t, filter, list, problems, edition } = request
  const usable = problems.length === 0
  const [page, totals, fields, words, span] = await Promise.all([
    usable ? listPublishedProjects(filter, list, edition.number) : { rows: [], next: null },
    getTotals(filter, edition.number),
    projectFilterFields(request),
    projectFilterWords(request),
    spanOf('project', edition.number),
  ])
  const { rows, next } = page
  const titles = await titlesOf(
    rows.flatMap((row) => row.enterpriseKeys.map((key) => `enterprise:${key}`)),
    edition.number,
  )
  const empty = rows.length === 0
  const drops =
    empty && usable ? await countDrops(filter, (fewer) => countPublishedProjects(fewer, edition.number)) : []
  return (
    <ListPage
      request={request}
      path={path}
      file="projects"
      feed="signings"
      span={span}
      title={t('pages.projects.title')}
      intro={t('pages.projects.says')}
      fields={fields}
      words={words}
      read={{ empty, next, drops }}
      sorts={sorts}
      above={<TotalsBlocks request={request} totals={totals} filter={request.filter} />}
    >
      <ProjectTable
        request={request}
        rows={rows}
        titles={titles}
        caption={t('pages.lists.shown', { count: listedCount(totals), shown: rows.length })}
      />
    </ListPage>
  )
}
