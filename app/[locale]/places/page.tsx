import type { Metadata } from 'next'
import { z } from 'zod'
import { MeasureLinks } from '#app/[locale]/places/measure-links'
import { PlaceTable } from '#app/[locale]/places/place-table'
import { mapNumbers, placeMeasures } from '#app/[locale]/places/measures'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { EmptyList } from '#components/empty-list'
import { PageFrame } from '#components/page-frame'
import { PrefectureMap } from '#components/prefecture-map'
import { numbersByPrefecture } from '#lib/figures/by-prefecture'
import { moneyParts } from '#lib/i18n/format'

type Props = PageProps<'/[locale]/places'>
const path = '/places'
const PlacesFilter = z.object({ by: z.enum(placeMeasures).optional() })

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(PlacesFilter, props)
  return pageMetadata({
    locale,
    path,
    query: given,
    title: t('places.places.title'),
    description: t('places.places.description'),
  })
}

/** The map of the 13 prefectures by one measure, and all measures of each as a table. */
export default async function PlacesPage(props: Props) {
  const request = await readList(PlacesFilter, props)
  const { t, locale, href, edition, filter, given, problems } = request
  const by = filter.by ?? 'projects'
  const places = await numbersByPrefecture(edition.number)
  return (
    <PageFrame request={request} path={path} query={given}>
      <h1 className="mt-6 text-head">{t('places.places.title')}</h1>
      <p className="mt-2 max-w-3xl">{t('places.places.intro')}</p>
      <p className="mt-2">
        <a href={href('/peers')}>{t('places.places.toPeers')}</a>
      </p>
      {problems.length > 0 ? (
        <EmptyList request={request} path={path} given={given} words={{}} problems={problems} drops={[]} />
      ) : (
        <>
          <MeasureLinks request={request} path={path} current={by} />
          <div className="with-map mt-6">
            <PrefectureMap
              request={request}
              numbers={mapNumbers(places, by, locale)}
              hrefOf={(code) => href(`/places/${code}`)}
              caption={t(`places.places.heading.${by}`, { unit: moneyParts('0', locale).unit })}
              nothing={t(`places.places.nothing.${by}`)}
              undisclosed={t('places.places.undisclosed')}
            />
            <PlaceTable request={request} places={places} />
          </div>
        </>
      )}
    </PageFrame>
  )
}
