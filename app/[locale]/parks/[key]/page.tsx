import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ParkFacts } from '#app/[locale]/parks/[key]/park-facts'
import { ParkFigures } from '#app/[locale]/parks/[key]/park-figures'
import { ParkOpenings } from '#app/[locale]/parks/[key]/park-openings'
import { ParkProjects } from '#app/[locale]/parks/[key]/park-projects'
import { readPark } from '#app/[locale]/parks/[key]/read-park'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { CiteLine } from '#components/cite-line'
import { FunnelSection } from '#components/funnel-section'
import { KeepButton } from '#components/keep-button'
import { OfficerContact } from '#components/officer-contact'
import { PageFrame } from '#components/page-frame'
import { PolicyList } from '#components/policy-list'
import { RecordTitle } from '#components/record-title'
import { Section } from '#components/section'
import { SourceNotes } from '#components/source-notes'
import { VersionHistory } from '#components/version-history'
import { WithdrawnRecord } from '#components/withdrawn-record'
import { historyOf } from '#lib/editions/queries'
import { titleIn } from '#lib/i18n/translate'
import { getPublishedPark } from '#lib/parks/queries'
import { isPlaceInProvince } from '#lib/places/divisions'

type Props = PageProps<'/[locale]/parks/[key]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ locale, t, edition }, { key }] = await Promise.all([readRecord(props), props.params])
  const park = await getPublishedPark(key, edition.number)
  const title = park ? titleIn(park, locale).text : t('terms.kind.park')
  return pageMetadata({
    locale,
    path: `/parks/${key}`,
    title,
    description: t('records.park.description', { name: title }),
  })
}

/** A park: where it is, its dated figures, the projects and opportunities in it, its incentives, and whom to ask. */
export default async function ParkPage(props: Props) {
  const [request, { key }] = await Promise.all([readRecord(props), props.params])
  const { t, locale, edition, href } = request
  const path = `/parks/${key}`
  const trail = [{ path: '/parks', name: t('shared.nav.parks') }]
  const [park, history] = await Promise.all([
    getPublishedPark(key, edition.number),
    historyOf('park', key, edition.number),
  ])
  if (!park) {
    if (history.length === 0) notFound()
    return (
      <WithdrawnRecord
        request={request}
        path={path}
        trail={trail}
        kind={t('terms.kind.park')}
        history={history}
      />
    )
  }
  const { placeCode } = park.content
  // A park of several prefectures has no one place to ask about.
  const city = placeCode !== null && isPlaceInProvince(placeCode) ? placeCode : undefined
  const { figures, totals, funnel, projects, opportunities, policies, officer, titles, notes } =
    await readPark(park, edition.number)
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <RecordTitle
        kind={t('terms.kind.park')}
        titles={park}
        locale={locale}
        missing={t('shared.record.noName')}
      />
      <KeepButton request={request} item={`park:${key}`} />
      <ParkFacts request={request} content={park.content} />
      <p className="mt-4 no-print">
        <a className="inline-block py-2" href={href('/parks/compare', { parks: key })}>
          {t('parks.toCompare')}
        </a>
      </p>
      <ParkFigures request={request} figures={figures} notes={notes} />
      <ParkProjects request={request} park={key} totals={totals} projects={projects} titles={titles} />
      {totals.count > 0 && <FunnelSection request={request} filter={{ park: key }} funnel={funnel} />}
      <ParkOpenings request={request} opportunities={opportunities} />
      <Section id="policies" title={t('parks.policies')} says={t('parks.policiesSay')}>
        <PolicyList request={request} rows={policies} />
        <p className="mt-3 no-print">
          <a href={href('/policies/benefits', { city })}>{t('parks.toBenefits')}</a>
        </p>
      </Section>
      <OfficerContact request={request} officer={officer} about={{ about: `park:${key}`, city }} />
      <SourceNotes request={request} notes={notes} />
      <CiteLine request={request} path={path} title={titleIn(park, locale).text} />
      <VersionHistory request={request} path={path} history={history} />
    </PageFrame>
  )
}
