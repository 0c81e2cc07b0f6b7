import type { PageRequest } from '#app/request'
import type { EnterpriseReading } from '#app/[locale]/enterprises/[key]/read-enterprise'
import { NameList } from '#components/name-list'
import { Section } from '#components/section'
import { SourceMarks } from '#components/source-marks'
import { formatSpan } from '#lib/i18n/format'

interface EnterpriseEventsProps {
  request: PageRequest
  enterprise: string
  reading: EnterpriseReading
}

/** The events where an enterprise signed, apart from those where it was present. */
export function EnterpriseEvents({ request, enterprise, reading }: EnterpriseEventsProps) {
  const { t, locale } = request
  const { projects, attended, titles, notes } = reading
  const keys = new Set(projects.rows.flatMap(({ eventKey }) => eventKey ?? []))
  const signedAt = [...keys].map((key) => ({
    key,
    ...(titles.get(`event:${key}`) ?? { titleZh: key, titleEn: key }),
  }))
  const presentAt = attended.map(({ content, ...row }) => {
    const presence = content.attendance.filter((present) => present.enterprise === enterprise)
    return {
      ...row,
      says: (
        <>
          {formatSpan(content.startsOn, content.endsOn, locale)} ·{' '}
          {presence.map(({ role }) => t(`terms.attendance.${role}`)).join(' · ')}
          <SourceMarks t={t} notes={notes} citations={presence.flatMap(({ sources }) => sources)} />
        </>
      ),
    }
  })
  return (
    <Section id="events" title={t('records.enterprise.events')}>
      {signedAt.length === 0 && presentAt.length === 0 && (
        <p className="text-quiet">{t('records.enterprise.noEvents')}</p>
      )}
      {signedAt.length > 0 && (
        <div className="mb-6">
          <h3 className="text-large">{t('records.enterprise.signedAt')}</h3>
          <NameList request={request} room="/events" items={signedAt} />
        </div>
      )}
      {presentAt.length > 0 && (
        <div>
          <h3 className="text-large">{t('records.enterprise.attended')}</h3>
          <p className="text-small text-quiet">{t('records.enterprise.attendedSay')}</p>
          <NameList request={request} room="/events" items={presentAt} />
        </div>
      )}
    </Section>
  )
}
