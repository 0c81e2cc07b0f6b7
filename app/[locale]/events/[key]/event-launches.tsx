import type { PageRequest } from '#app/request'
import { Section } from '#components/section'
import { SourceMarks } from '#components/source-marks'
import type { EventContent } from '#lib/events/schema'
import type { SourceNote } from '#lib/sources/notes'

interface EventLaunchesProps {
  request: PageRequest
  launches: EventContent['launches']
  notes: readonly SourceNote[]
}

/** What was launched or announced at an event, other than signings. Nothing when there was none. */
export function EventLaunches({ request: { t, locale }, launches, notes }: EventLaunchesProps) {
  if (launches.length === 0) return null
  return (
    <Section id="launches" title={t('records.event.launches')}>
      <ul className="max-w-4xl">
        {launches.map(({ name, by, sources }) => (
          <li key={name.zh} className="border-t border-rule py-2">
            {name[locale]}
            <SourceMarks t={t} notes={notes} citations={sources} />
            {by && <p className="text-small text-quiet">{t('records.event.by', { name: by[locale] })}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
