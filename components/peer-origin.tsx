import type { FrameRequest } from '#components/page-frame'
import { comesFromPair } from '#lib/places/pairs'
import { provinceName, provinceOf } from '#lib/places/provinces'
import type { Peer } from '#lib/projects/peers'

interface PeerOriginProps {
  request: FrameRequest
  peer: Pick<Peer, 'content' | 'cities'>
}

/** Where an enterprise comes from: its province by the code of its home, the home in the source's words, and its pair. */
export function PeerOrigin({ request: { t, locale, href }, peer: { content, cities } }: PeerOriginProps) {
  const { home, homeCode } = content
  const province = homeCode && provinceOf(homeCode)
  const name = province && provinceName(province, locale)
  if (!name) return <>{home?.[locale] ?? t('places.peers.unknownOrigin')}</>
  return (
    <>
      <a href={href('/peers', { origin: province })}>{name}</a>
      {home && <span className="block text-small text-quiet">{home[locale]}</span>}
      {comesFromPair(homeCode, cities) && (
        <span className="block text-small font-semibold">{t('places.peers.pair')}</span>
      )}
    </>
  )
}
