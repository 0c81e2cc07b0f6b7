import { industryName } from '#app/[locale]/peers/peer-fields'
import type { ListRequest } from '#app/request'
import { PeersTable } from '#components/peers-table'
import { Section } from '#components/section'
import { none } from '#lib/editions/parameters'
import type { PeerFilter } from '#lib/projects/peer-filter'
import type { Peer } from '#lib/projects/peers'
import { gbSections, industries4567 } from '#lib/projects/schema'

interface PeersGroupsProps {
  request: ListRequest<PeerFilter>
  peers: readonly Peer[]
  /** Of the whole filter. */
  count: number
}

/** The enterprises of each industry together, so that a chain of suppliers shows; those that no source classifies last. */
export function PeersGroups({ request, peers, count }: PeersGroupsProps) {
  const { t, filter } = request
  const section = filter.industry !== undefined && gbSections.includes(filter.industry) && filter.industry
  const groups = [...industries4567, none]
    .map((industry) => ({ industry, own: peers.filter(({ industries }) => industries.includes(industry)) }))
    .filter(({ own }) => own.length > 0)
  return (
    <>
      <div className="mt-6 max-w-3xl text-small text-quiet">
        {peers.length < count && <p>{t('places.peers.shown', { shown: peers.length, count })}</p>}
        <p>{t('places.peers.notAdded')}</p>
        <p>{t('places.peers.sector')}</p>
      </div>
      {section ? (
        <Section id="industry" title={industryName(request, section)}>
          <PeersTable
            request={request}
            caption={t('places.peers.caption', { count: peers.length })}
            peers={peers}
            filter={filter}
          />
        </Section>
      ) : (
        groups.map(({ industry, own }) => (
          <Section
            key={industry}
            id={industry === none ? 'unclassified' : industry}
            title={industryName(request, industry)}
          >
            <PeersTable
              request={request}
              caption={t('places.peers.caption', { count: own.length })}
              peers={own}
              filter={filter}
            />
          </Section>
        ))
      )}
    </>
  )
}
