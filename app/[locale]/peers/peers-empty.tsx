import type { ListRequest } from '#app/request'
import { PlaceLink } from '#components/place-link'
import { none } from '#lib/editions/parameters'
import type { PeerFilter } from '#lib/projects/peer-filter'

/** Where nobody is yet: the place, its parks and what is offered there lead on. */
export function PeersEmpty({ request }: { request: ListRequest<PeerFilter> }) {
  const { t, href, filter } = request
  const city = filter.city === none ? undefined : filter.city
  return (
    <div className="mt-6">
      <p>{t('places.peers.emptyLead')}</p>
      <ul className="mt-2">
        {city && (
          <li className="py-1">
            <PlaceLink request={request} code={city} />
          </li>
        )}
        <li className="py-1">
          <a href={href('/parks', { city })}>{t('places.peers.emptyParks')}</a>
        </li>
        <li className="py-1">
          <a href={href('/opportunities', { city })}>{t('places.peers.emptyOpportunities')}</a>
        </li>
      </ul>
    </div>
  )
}
