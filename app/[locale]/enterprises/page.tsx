import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata'
import { ListPage } from '#components/list-page'
import { readList } from '#app/request'
import { EnterpriseTable } from '#app/[locale]/enterprises/enterprise-table'
import type { FilterField } from '#components/filter-form'
import { countDrops } from '#lib/editions/drops'
import {
  EnterpriseFilter,
  countPublishedEnterprises,
  listPublishedEnterprises,
} from '#lib/enterprises/queries'
import { forms, relations } from '#lib/enterprises/schema'
import { countProjectsByEnterprise } from '#lib/projects/by-enterprise'

type Props = PageProps<'/[locale]/enterprises'>
const path = '/enterprises'

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(EnterpriseFilter, props)
  const title = t('pages.enterprises.title')
  return pageMetadata({ locale, path, query: given, title, description: t('pages.enterprises.description') })
}

export default async function EnterprisesPage(props: Props) {
  const request = await readList(EnterpriseFilter, props)
  const { t, filter, given, problems, edition } = request
  const list = given.sort ? request.list : { ...request.list, sort: 'name' as const }
  const usable = problems.length === 0
  const [{ rows, next }, count] = await Promise.all([
    usable ? listPublishedEnterprises(filter, list, edition.number) : { rows: [], next: null },
    countPublishedEnterprises(filter, edition.number),
  ])
  const empty = rows.length === 0
  const [projects, drops] = await Promise.all([
    countProjectsByEnterprise(
      rows.map(({ key }) => key),
      edition.number,
    ),
    empty && usable ? countDrops(filter, (fewer) => countPublishedEnterprises(fewer, edition.number)) : [],
  ])
  const fields: FilterField[] = [
    { name: 'q', kind: 'words' },
    {
      name: 'form',
      kind: 'choice',
      choices: forms.map((value) => ({ value, name: t(`terms.form.${value}`) })),
    },
    {
      name: 'relation',
      kind: 'choice',
      choices: relations.map((value) => ({ value, name: t(`terms.relation.${value}`) })),
    },
    { name: 'signed', kind: 'yes' },
  ]
  const words: Record<string, string> = {
    ...(filter.form && { form: t(`terms.form.${filter.form}`) }),
    ...(filter.relation && { relation: t(`terms.relation.${filter.relation}`) }),
    ...(filter.signed && { signed: t('terms.yesNo.yes') }),
  }
  return (
    <ListPage
      request={request}
      path={path}
      file="enterprises"
      title={t('pages.enterprises.title')}
      intro={t('pages.enterprises.says')}
      fields={fields}
      words={words}
      read={{ empty, next, drops }}
      fileQuery={{ sort: 'name' }}
    >
      <EnterpriseTable
        request={request}
        rows={rows}
        projects={projects}
        caption={t('pages.lists.shown', { count, shown: rows.length })}
      />
    </ListPage>
  )
}
