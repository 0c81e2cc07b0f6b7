import type { Metadata } from 'next'
import { PeersCross } from '#app/[locale]/peers/peers-cross'
import { PeersEmpty } from '#app/[locale]/peers/peers-empty'
import { PeersGroups } from '#app/[locale]/peers/peers-groups'
import { filterWordsOf, peerFields } from '#app/[locale]/peers/peer-fields'
import { readPeers } from '#app/[locale]/peers/read-peers'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { EmptyList } from '#components/empty-list'
import { FilterForm } from '#components/filter-form'
import { FilterTags } from '#components/filter-tags'
import { OfficerContact } from '#components/officer-contact'
import { PageFrame } from '#components/page-frame'
import { Section } from '#components/section'
import { TotalsBlocks } from '#components/totals-blocks'
import { PeerFilter, projectPart } from '#lib/projects/peer-filter'

type Props = PageProps<'/[locale]/peers'>
const path = '/peers'

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(PeerFilter, props)
  return pageMetadata({
    locale,
    path,
    query: given,
    title: t('places.peers.title'),
    description: t('places.peers.description'),
  })
}

/** Who is there already: enterprises with recorded projects, by industry and place. */
export default async function PeersPage(props: Props) {
  const request = await readList(PeerFilter, props)
  const { t, href, filter, given, problems, edition } = request
  const usable = problems.length === 0
  const read = await readPeers(usable ? filter : null, edition.number)
  const form = { request, path, given, words: filterWordsOf(request) }
  const { city, industry } = given
  return (
    <PageFrame request={request} path={path} query={given}>
      <h1 className="mt-6 text-head">{t('places.peers.title')}</h1>
      <p className="mt-2 max-w-3xl">{t('places.peers.intro')}</p>
      <p className="mt-2">
        <a href={href('/places')}>{t('places.peers.map')}</a>
      </p>
      <FilterForm {...form} fields={peerFields(request, read.origins)} />
      <FilterTags {...form} />
      {read.count === 0 ? (
        <>
          <EmptyList {...form} problems={problems} drops={read.drops} />
          {usable && <PeersEmpty request={request} />}
        </>
      ) : (
        <>
          <p className="mt-6 text-large">{t('places.peers.count', { count: read.count })}</p>
          <PeersCross request={request} cells={read.cells} path={path} />
          <PeersGroups request={request} peers={read.peers} count={read.count} />
          {filter.q === undefined && filter.origin === undefined && (
            <Section id="totals" title={t('places.peers.totals')} says={t('places.peers.totalsSay')}>
              <TotalsBlocks request={request} totals={read.totals} filter={projectPart(filter)} />
            </Section>
          )}
        </>
      )}
      <OfficerContact request={request} officer={read.officer} about={{ industry, city }} />
    </PageFrame>
  )
}
