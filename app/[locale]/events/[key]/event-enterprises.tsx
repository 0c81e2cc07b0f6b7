import type { PageRequest } from '#app/request'
import type { EventReading } from '#app/[locale]/events/[key]/read-event'
import { NameList } from '#components/name-list'
import { Section } from '#components/section'
import { SourceMarks } from '#components/source-marks'
import type { EventContent } from '#lib/events/schema'

interface EventEnterprisesProps {
  request: PageRequest
  content: EventContent
  reading: EventReading
}

/** Who was present, apart from who signed. */
export function EventEnterprises({ request, content, reading }: EventEnterprisesProps) {
  const { t } = request
  const { titles, projects, notes } = reading
  const named = (key: string) => ({
    key,
    ...(titles.get(`enterprise:${key}`) ?? { titleZh: key, titleEn: key }),
  })
  const signed = projects.rows.filter(({ counting }) => counting !== 'notSigned')
  const signers = [...new Set(signed.flatMap((row) => row.enterpriseKeys))].map(named)
  const present = content.attendance.map(({ enterprise, role, sources }) => ({
    ...named(enterprise),
    says: (
      <>
        {t(`terms.attendance.${role}`)}
        <SourceMarks t={t} notes={notes} citations={sources} />
      </>
    ),
  }))
  return (
    <Section id="enterprises" title={t('records.event.enterprises')}>
      <div className="grid gap-8 md:grid-cols-2">
        <div>
          <h3 className="text-large">{t('records.event.signed')}</h3>
          <p className="text-small text-quiet">{t('records.event.signedSay')}</p>
          {signers.length > 0 ? (
            <NameList request={request} room="/enterprises" items={signers} />
          ) : (
            <p>{t('records.event.noSigned')}</p>
          )}
        </div>
        <div>
          <h3 className="text-large">{t('records.event.present')}</h3>
          <p className="text-small text-quiet">{t('records.event.presentSay')}</p>
          {present.length > 0 ? (
            <NameList request={request} room="/enterprises" items={present} />
          ) : (
            <p>{t('records.event.noPresent')}</p>
          )}
        </div>
      </div>
    </Section>
  )
}
