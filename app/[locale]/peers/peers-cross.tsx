import { industryName, placeWords } from '#app/[locale]/peers/peer-fields'
import type { ListRequest } from '#app/request'
import { Section } from '#components/section'
import { none } from '#lib/editions/parameters'
import { formatCount } from '#lib/i18n/format'
import type { PeerFilter } from '#lib/projects/peer-filter'
import type { PeerCell } from '#lib/projects/peers'

interface PeersCrossProps {
  request: ListRequest<PeerFilter>
  cells: readonly PeerCell[]
  path: string
}

const last = (a: string, b: string) => (a === none ? 1 : b === none ? -1 : a < b ? -1 : 1)
const linesOf = (values: readonly (string | null)[]) =>
  [...new Set(values)].filter((value) => value !== null).sort(last)

/** Industries by places: how many enterprises, each number leading to them. A wide table moves sideways in its frame. */
export function PeersCross({ request, cells, path }: PeersCrossProps) {
  const { t, href, given } = request
  const industries = linesOf(cells.map(({ industry }) => industry))
  const cities = linesOf(cells.map(({ city }) => city))
  const counts = new Map(cells.map(({ industry, city, enterprises }) => [`${industry} ${city}`, enterprises]))
  const cell = (industry: string | null, city: string | null) => {
    const count = counts.get(`${industry} ${city}`)
    if (count === undefined) return '–'
    const query = { ...given, ...(industry && { industry }), ...(city && { city }) }
    return <a href={href(path, query)}>{formatCount(count)}</a>
  }
  const row = (industry: string | null, name: string) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {cities.map((city) => (
        <td key={city} className="number">
          {cell(industry, city)}
        </td>
      ))}
      <td className="number">{cell(industry, null)}</td>
    </tr>
  )
  return (
    <Section id="cross" title={t('places.peers.cross')} says={t('places.peers.crossSays')}>
      <section aria-label={t('places.peers.crossScroll')} tabIndex={0} className="sideways">
        <table className="rows cross">
          <caption className="sr-only">{t('places.peers.crossCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('shared.parameter.industry')}</th>
              {cities.map((city) => (
                <th key={city} scope="col" className="number">
                  {placeWords(request, city)}
                </th>
              ))}
              <th scope="col" className="number">
                {t('places.peers.allLine')}
              </th>
            </tr>
          </thead>
          <tbody>{industries.map((industry) => row(industry, industryName(request, industry)))}</tbody>
          <tfoot>{row(null, t('places.peers.allLine'))}</tfoot>
        </table>
      </section>
    </Section>
  )
}
