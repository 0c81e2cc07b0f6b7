import type { Metadata } from 'next'
import { LogEntries } from '#app/[locale]/corrections/log-entries'
import { PlannedRevisions } from '#app/[locale]/corrections/planned-revisions'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { AlertLink } from '#components/alert-link'
import { EmptyList } from '#components/empty-list'
import { FeedLinks } from '#components/feed-links'
import { FilterForm, type FilterField } from '#components/filter-form'
import { FilterTags } from '#components/filter-tags'
import { FiguresNav } from '#components/figures-nav'
import { PageFrame } from '#components/page-frame'
import { Pager } from '#components/pager'
import { CorrectionFilter } from '#lib/corrections/filter'
import { readLog } from '#lib/corrections/log'
import { countLoggedChanges, listLoggedChanges, logCursor } from '#lib/corrections/queries'
import { countDrops } from '#lib/editions/drops'
import { kinds } from '#lib/editions/kinds'

type Props = PageProps<'/[locale]/corrections'>
const path = '/corrections'

/** Entries on a page, each with all that it touched. */
const perPage = 20

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(CorrectionFilter, props)
  const [title, description] = [t('corrections.title'), t('corrections.description')]
  return pageMetadata({ locale, path, query: given, title, description, feed: 'corrections' })
}

/** The public log: what was published wrongly and put right or withdrawn. Planned revisions stand apart. */
export default async function CorrectionsPage(props: Props) {
  const request = await readList(CorrectionFilter, props)
  const { t, locale, href, filter, list, problems, edition } = request
  const { sort: _, ...given } = request.given
  if (list.after !== undefined && !logCursor.test(list.after))
    problems.push({ name: 'after', value: list.after })
  const usable = problems.length === 0
  const limit = Math.min(list.limit ?? perPage, perPage)
  const [{ entries, next }, count] = await Promise.all([
    usable
      ? listLoggedChanges(filter, { after: list.after, limit }, edition.number)
      : { entries: [], next: null },
    countLoggedChanges(filter, edition.number),
  ])
  const empty = entries.length === 0
  const [reading, drops] = await Promise.all([
    readLog(entries, edition.number),
    empty && usable ? countDrops(filter, (fewer) => countLoggedChanges(fewer, edition.number)) : [],
  ])
  const fields: FilterField[] = [
    {
      name: 'kind',
      kind: 'choice',
      choices: (['correction', 'withdrawal', 'revision'] as const).map((value) => ({
        value,
        name: t(`corrections.kinds.${value}`),
      })),
    },
    {
      name: 'record',
      kind: 'choice',
      choices: kinds.map((value) => ({ value, name: t(`terms.kinds.${value}`) })),
    },
    { name: 'year', kind: 'year' },
  ]
  const words = {
    ...(filter.kind && { kind: t(`corrections.kinds.${filter.kind}`) }),
    ...(filter.record && { record: t(`terms.kinds.${filter.record}`) }),
  }
  const revisions = filter.kind === 'revision'
  return (
    <PageFrame request={request} path={path} query={given}>
      <FiguresNav request={request} path="/corrections" />
      <h1 className="mt-6 text-head">{t(revisions ? 'corrections.revisionsTitle' : 'corrections.title')}</h1>
      <p className="mt-2 max-w-3xl">
        {revisions ? t('corrections.revisionsSay') : `${t('corrections.intro')} ${t('corrections.notHere')}`}{' '}
        {revisions && <a href={href(path)}>{t('corrections.toCorrections')}</a>}
      </p>
      <FilterForm request={request} path={path} given={given} words={words} fields={fields} />
      <FilterTags request={request} path={path} given={given} words={words} />
      {empty && usable && Object.keys(given).length === 0 ? (
        <p className="mt-8">{t('corrections.none')}</p>
      ) : empty ? (
        <EmptyList
          request={request}
          path={path}
          given={given}
          words={words}
          problems={problems}
          drops={drops}
        />
      ) : (
        <>
          <p className="mt-8 text-small text-quiet">
            {t('corrections.count', { count, shown: entries.length })}
          </p>
          <LogEntries request={request} entries={entries} reading={reading} />
          <Pager request={request} path={path} given={given} list={list} next={next} />
        </>
      )}
      <div className="mt-4">
        <FeedLinks t={t} locale={locale} feed="corrections" given={given} />
        {usable && <AlertLink request={request} list="corrections" given={given} />}
      </div>
      {!revisions && filter.kind === undefined && list.after === undefined && usable && (
        <PlannedRevisions request={request} />
      )}
    </PageFrame>
  )
}
