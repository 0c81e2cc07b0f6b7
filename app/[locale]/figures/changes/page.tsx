import type { Metadata } from 'next'
import { BothNumbers } from '#app/[locale]/figures/changes/both-numbers'
import { ChangedRecords } from '#app/[locale]/figures/changes/changed-records'
import { readChanges } from '#app/[locale]/figures/changes/read-changes'
import { projectFilterFields } from '#app/[locale]/projects/filter-fields'
import { ChangesFilter } from '#app/data/changes-filter'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { EmptyList } from '#components/empty-list'
import { FiguresNav } from '#components/figures-nav'
import { FilterForm } from '#components/filter-form'
import { FilterTags } from '#components/filter-tags'
import { PageFrame } from '#components/page-frame'
import { filterWords } from '#lib/figures/filter-words'

type Props = PageProps<'/[locale]/figures/changes'>
const path = '/figures/changes'

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(ChangesFilter, props)
  const title = t('receipts.changes.title')
  return pageMetadata({ locale, path, query: given, title, description: t('receipts.changes.intro') })
}

/** The same figure at two editions, and every record that explains the difference. */
export default async function ChangesPage(props: Props) {
  const reading = await readChanges(props)
  const { request, filter } = reading
  const { t, locale, given, problems, edition } = request
  const [fields, words] = await Promise.all([
    projectFilterFields(request),
    filterWords(filter, edition.number, locale),
  ])
  return (
    <PageFrame
      request={request}
      path={path}
      query={given}
      trail={[{ path: '/figures', name: t('shared.nav.figures') }]}
    >
      <FiguresNav request={request} path={path} />
      <h1 className="mt-6 text-head">{t('receipts.changes.title')}</h1>
      <p className="mt-1 max-w-3xl text-quiet">{t('receipts.changes.intro')}</p>
      <FilterForm
        request={request}
        path={path}
        given={given}
        words={words}
        fields={[{ name: 'from', kind: 'words' }, { name: 'to', kind: 'words' }, ...fields]}
      />
      <FilterTags request={request} path={path} given={given} words={words} />
      {problems.length > 0 ? (
        <EmptyList request={request} path={path} given={given} words={words} problems={problems} drops={[]} />
      ) : (
        <>
          <BothNumbers reading={reading} />
          <ChangedRecords reading={reading} />
        </>
      )}
    </PageFrame>
  )
}
