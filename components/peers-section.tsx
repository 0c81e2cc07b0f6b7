import { PeersTable } from '#components/peers-table'
import type { FrameRequest } from '#components/page-frame'
import { Section } from '#components/section'
import type { PeerFilter } from '#lib/projects/peer-filter'
import type { Peer } from '#lib/projects/peers'

interface PeersSectionProps {
  request: FrameRequest
  peers: readonly Peer[]
  /** What the peers were asked for, so that their projects and the list of all open with it. */
  filter?: PeerFilter
}

/** The enterprises that a section shows; the page of all shows the rest. */
const shown = 12

/** The enterprises that are in a place, an industry or a park already, and the way to all of them. */
export function PeersSection({ request, peers, filter = {} }: PeersSectionProps) {
  const { t, href } = request
  const { city, industry, park } = filter
  return (
    <Section id="peers" title={t('places.peers.sectionTitle')} says={t('places.peers.sectionSays')}>
      {peers.length === 0 ? (
        <p>{t('places.peers.noPeers')}</p>
      ) : (
        <PeersTable
          request={request}
          caption={t('pages.lists.shown', { count: peers.length, shown: Math.min(peers.length, shown) })}
          peers={peers.slice(0, shown)}
          filter={filter}
        />
      )}
      <p className="mt-4 no-print">
        <a href={href('/peers', { city, industry, park })}>{t('places.peers.all')}</a>
      </p>
    </Section>
  )
}
