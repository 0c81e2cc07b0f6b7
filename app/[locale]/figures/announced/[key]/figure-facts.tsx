import type { Fact } from '#components/fact-list'
import { Note } from '#components/note'
import type { FrameRequest } from '#components/page-frame'
import { SubjectLink } from '#components/subject-link'
import type { Titles } from '#lib/editions/queries'
import type { AnnouncedFigureContent } from '#lib/figures/schema'
import { formatSpan } from '#lib/i18n/format'

/** What an announced figure says of itself, line by line. */
export function figureFacts(
  request: FrameRequest,
  { subject, measure, on, until, attributedTo, base, note }: AnnouncedFigureContent,
  titles: ReadonlyMap<string, Titles>,
): Fact[] {
  const { t, locale } = request
  return [
    {
      term: t('records.figure.subject'),
      detail: (
        <>
          <SubjectLink request={request} subject={subject} titles={titles} />
          <span className="ms-2 text-small text-quiet">{t(`terms.subject.${subject.kind}`)}</span>
        </>
      ),
    },
    { term: t('shared.parameter.measure'), detail: t(`terms.measure.${measure}`) },
    {
      term: t('records.figure.date'),
      detail: on ? <time dateTime={on}>{formatSpan(on, until, locale)}</time> : t('shared.record.notKnown'),
    },
    { term: t('records.figure.attribution'), detail: attributedTo?.[locale] },
    {
      term: t('records.figure.base'),
      detail: base && (
        <>
          {base.statement[locale]}
          <span className="block text-small text-warn">
            {base.stated ? t('records.figure.stated') : t('records.figure.notStated')}
          </span>
        </>
      ),
    },
    { term: t('shared.record.note'), detail: note && <Note note={note} locale={locale} /> },
  ]
}
