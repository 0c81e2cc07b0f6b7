import type { PageRequest } from '#app/request'
import { EventCoverage } from '#app/[locale]/events/[key]/event-coverage'
import type { EventReading } from '#app/[locale]/events/[key]/read-event'
import { ProjectTable } from '#components/project-table'
import { Section } from '#components/section'
import { TotalsBlocks } from '#components/totals-blocks'
import { listedCount } from '#lib/figures/summary'

interface EventRecordedProps {
  request: PageRequest
  event: string
  reading: EventReading
}

/** The projects recorded of an event, their totals, and how much of the announced total they are. */
export function EventRecorded({ request, event, reading }: EventRecordedProps) {
  const { t, href } = request
  const { projects, totals, signedAgain, titles } = reading
  return (
    <Section id="recorded" title={t('records.event.recorded')} says={t('records.event.recordedSay')}>
      {projects.rows.length === 0 ? (
        <>
          <p className="text-quiet">{t('records.event.noRecorded')}</p>
          <EventCoverage request={request} event={event} reading={reading} />
        </>
      ) : (
        <>
          <TotalsBlocks request={request} totals={totals} filter={{ event }} />
          <EventCoverage request={request} event={event} reading={reading} />
          <div className="mt-8">
            <ProjectTable
              request={request}
              caption={t('records.event.projectsShown')}
              rows={projects.rows}
              titles={titles}
            />
          </div>
          <p className="mt-3">
            <a href={href('/projects', { event })}>
              {t('records.event.allProjects', { count: listedCount(totals) })}
            </a>
          </p>
        </>
      )}
      {signedAgain.length > 0 && (
        <div className="mt-10">
          <h3 className="text-large">{t('records.event.again')}</h3>
          <p className="text-quiet">{t('records.event.againSay')}</p>
          <ProjectTable
            request={request}
            caption={t('records.event.again')}
            rows={signedAgain}
            titles={titles}
          />
        </div>
      )}
    </Section>
  )
}
