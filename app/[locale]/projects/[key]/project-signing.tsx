import type { ProjectFactsProps } from '#app/[locale]/projects/[key]/project-facts'
import { Note } from '#components/note'
import { SourceMarks } from '#components/source-marks'
import { TitleLink } from '#components/title-link'
import { formatDate } from '#lib/i18n/format'

/** When and where a project was first signed, and the later signings that do not count again. */
export function ProjectSigning({ request, content, titles, notes }: ProjectFactsProps) {
  const { t, locale } = request
  const { signing, signedOn, dateNote, laterSignings } = content
  if (signing === 'notReported') {
    return (
      <>
        {t('records.project.notReported')}
        <Note note={dateNote} locale={locale} />
      </>
    )
  }
  return (
    <>
      <p>
        <EventLink request={request} titles={titles} event={content.event} />
        {' · '}
        {signedOn ? (
          <time dateTime={signedOn}>{formatDate(signedOn, locale)}</time>
        ) : (
          t('pages.projectTable.noDate')
        )}
      </p>
      <Note note={dateNote} locale={locale} />
      {laterSignings.map((later) => (
        <p key={`${later.event}${later.on}`} className="text-small">
          {t('records.project.later')}
          {t('pages.lists.colon')}
          <EventLink request={request} titles={titles} event={later.event} /> · {formatDate(later.on, locale)}
          <SourceMarks t={t} notes={notes} citations={later.sources} />
        </p>
      ))}
    </>
  )
}

type EventLinkProps = Pick<ProjectFactsProps, 'request' | 'titles'> & { event: string | null }

function EventLink({ request: { t, href, locale }, titles, event }: EventLinkProps) {
  if (event === null) return t('records.project.noEvent')
  const named = titles.get(`event:${event}`) ?? { titleZh: event, titleEn: event }
  return <TitleLink href={href(`/events/${event}`)} titles={named} locale={locale} />
}
