import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PlaceEvents } from '#app/[locale]/places/[code]/place-events'
import { PlaceFacts } from '#app/[locale]/places/[code]/place-facts'
import { PlaceOpportunities } from '#app/[locale]/places/[code]/place-opportunities'
import { PlaceParks } from '#app/[locale]/places/[code]/place-parks'
import { PlaceProjects } from '#app/[locale]/places/[code]/place-projects'
import { readPlace } from '#app/[locale]/places/[code]/read-place'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { AnnouncedList } from '#components/announced-list'
import { CiteLine } from '#components/cite-line'
import { FunnelSection } from '#components/funnel-section'
import { OfficerContact } from '#components/officer-contact'
import { PageFrame } from '#components/page-frame'
import { PeersSection } from '#components/peers-section'
import { PolicyList } from '#components/policy-list'
import { Section } from '#components/section'
import { SourceNotes } from '#components/source-notes'
import { StructuredData } from '#components/structured-data'
import { placeOf } from '#lib/descriptions/structured-place'
import { isPlaceInProvince, placeName, prefectureOf } from '#lib/places/divisions'

type Props = PageProps<'/[locale]/places/[code]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ locale, t }, { code }] = await Promise.all([readRecord(props), props.params])
  const name = placeName(code, locale) ?? code
  return pageMetadata({
    locale,
    path: `/places/${code}`,
    title: name,
    description: t('places.place.description', { name }),
  })
}

/** All that is published about a prefecture or one of its parts, and whom to ask about it. */
export default async function PlacePage(props: Props) {
  const [request, { code }] = await Promise.all([readRecord(props), props.params])
  if (!isPlaceInProvince(code)) notFound()
  const { t, locale, edition } = request
  const path = `/places/${code}`
  const name = placeName(code, locale) ?? code
  const prefecture = prefectureOf(code)
  const trail = [
    { path: '/places', name: t('places.places.title') },
    ...(prefecture === code
      ? []
      : [{ path: `/places/${prefecture}`, name: placeName(prefecture, locale) ?? prefecture }]),
  ]
  const place = await readPlace(code, edition.number)
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <p className="mt-6 text-small text-quiet">{t(`places.place.kind.${place.level}`)}</p>
      <h1 className="text-head">{name}</h1>
      <PlaceFacts request={request} place={place} />
      <PlaceOpportunities request={request} opportunities={place.opportunities} />
      <PlaceParks request={request} parks={place.parks} />
      <PeersSection request={request} peers={place.peers} filter={{ city: code }} />
      <PlaceProjects request={request} place={place} />
      {place.totals.count > 0 && (
        <FunnelSection request={request} filter={{ city: code }} funnel={place.funnel} />
      )}
      <Section id="figures" title={t('places.place.figures')} says={t('places.place.figuresSay')}>
        {place.figures.length === 0 ? (
          <p>{t('places.place.noFigures')}</p>
        ) : (
          <AnnouncedList request={request} figures={place.figures} notes={place.notes} />
        )}
      </Section>
      <Section id="policies" title={t('places.place.policies')} says={t('places.place.policiesSay')}>
        <PolicyList request={request} rows={place.policies} />
        <p className="mt-3 no-print">
          <a href={request.href('/policies')}>{t('places.place.allPolicies')}</a>
        </p>
      </Section>
      <PlaceEvents request={request} events={place.events} />
      <OfficerContact request={request} officer={place.officer} about={{ city: code }} />
      {place.notes.length > 0 && <SourceNotes request={request} notes={place.notes} />}
      <CiteLine request={request} path={path} title={name} />
      <StructuredData data={placeOf(code, locale, request.href(path))} />
    </PageFrame>
  )
}
