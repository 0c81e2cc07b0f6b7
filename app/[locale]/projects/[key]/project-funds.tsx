import type { PageRequest } from '#app/request'
import { Note } from '#components/note'
import { Section } from '#components/section'
import { SourceMarks } from '#components/source-marks'
import { amountForms, withBound } from '#lib/i18n/announced'
import { formatAmount, formatDate } from '#lib/i18n/format'
import type { ProjectContent } from '#lib/projects/schema'
import type { SourceNote } from '#lib/sources/notes'

interface ProjectFundsProps {
  request: PageRequest
  funds: ProjectContent['funds']
  notes: readonly SourceNote[]
}

/** The readings of a project's funds in place, newest first; nothing when no source gives any. */
export function ProjectFunds({ request: { t, locale }, funds, notes }: ProjectFundsProps) {
  if (funds.length === 0) return null
  const newestFirst = [...funds].reverse().sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
  return (
    <Section id="funds" title={t('records.project.funds')} says={t('records.project.fundsSay')}>
      <ol className="max-w-3xl">
        {newestFirst.map(({ on, total, note, sources }, at) => {
          const shown = formatAmount(total, locale)
          const { printed } = amountForms(total)
          return (
            <li key={at} className="border-b border-rule py-2">
              <p>
                {t('records.project.fundsUntil', { date: formatDate(on, locale) })}{' '}
                <strong>{withBound(shown, total.bound, t, locale)}</strong>
                {printed !== shown && (
                  <span className="text-quiet"> {t('records.project.entered', { amount: printed })}</span>
                )}
                <SourceMarks t={t} notes={notes} citations={sources} />
                {at > 0 && (
                  <span className="block text-small text-quiet">{t('records.project.fundsReplaced')}</span>
                )}
              </p>
              <Note note={note} locale={locale} />
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
