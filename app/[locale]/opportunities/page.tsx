import type { Metadata } from 'next'
import { readRows } from '#app/list'
import { NothingOpen } from '#app/[locale]/opportunities/nothing-open'
import { OpportunityGroups } from '#app/[locale]/opportunities/opportunity-groups'
import { OpportunityMap } from '#app/[locale]/opportunities/opportunity-map'
import { OpportunityTable } from '#app/[locale]/opportunities/opportunity-table'
import { opportunityFields, opportunityWords } from '#app/[locale]/opportunities/filter-fields'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { ListPage } from '#components/list-page'
import { opportunitiesByPrefecture } from '#lib/figures/by-prefecture'
import {
  OpportunityFilter,
  countPublishedOpportunities,
  listPublishedOpportunities,
} from '#lib/opportunities/queries'
import { standings } from '#lib/opportunities/schema'

type Props = PageProps<'/[locale]/opportunities'>
const path = '/opportunities'

/** How many of each standing the page shows when none was asked for. */
const ofEach = 20

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(OpportunityFilter, props)
  const title = t('opportunities.title')
  const description = t('opportunities.description')
  return pageMetadata({ locale, path, query: given, title, description, feed: 'opportunities' })
}

/**
 * What seeks an investor: by standing, open ones first, until a reader asks for one standing or for a further page. Where
 * nothing is open, who signed there already and who answers.
 */
export default async function OpportunitiesPage(props: Props) {
  const request = await readList(OpportunityFilter, props)
  const { t, filter, list, edition, problems } = request
  const grouped = filter.standing === undefined && !list.after && !list.limit
  const usable = problems.length === 0
  const [read, groups, fields, words, openAlone, places] = await Promise.all([
    readRows(request, { list: listPublishedOpportunities, count: countPublishedOpportunities }),
    grouped && usable
      ? Promise.all(
          standings.map(async (standing) => ({
            standing,
            count: await countPublishedOpportunities({ ...filter, standing }, edition.number),
            rows: (
              await listPublishedOpportunities(
                { ...filter, standing },
                { ...list, limit: ofEach },
                edition.number,
              )
            ).rows,
          })),
        )
      : null,
    opportunityFields(request),
    opportunityWords(request, filter),
    usable && !grouped ? countPublishedOpportunities({ ...filter, standing: 'open' }, edition.number) : null,
    usable ? opportunitiesByPrefecture(filter, edition.number) : null,
  ])
  const open = groups?.find(({ standing }) => standing === 'open')?.count ?? openAlone
  return (
    <ListPage
      request={request}
      path={path}
      file="opportunities"
      feed="opportunities"
      title={t('opportunities.title')}
      intro={t('opportunities.intro')}
      fields={fields}
      sorts={['-date', '-value', 'value', 'name']}
      words={words}
      read={{ empty: read.count === 0, next: groups ? null : read.next, drops: read.drops }}
      lead={open === 0 && <NothingOpen request={request} words={words} />}
    >
      {groups ? (
        <OpportunityGroups request={request} groups={groups} />
      ) : (
        <OpportunityTable
          request={request}
          rows={read.rows}
          caption={t('pages.lists.shown', { count: read.count, shown: read.rows.length })}
          withStanding={filter.standing === undefined}
        />
      )}
      {places && <OpportunityMap request={request} places={places} />}
    </ListPage>
  )
}
