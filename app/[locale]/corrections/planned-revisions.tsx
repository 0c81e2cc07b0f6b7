import { LogEntries } from '#app/[locale]/corrections/log-entries'
import type { ListRequest } from '#app/request'
import { Section } from '#components/section'
import type { CorrectionFilter } from '#lib/corrections/filter'
import { readLog } from '#lib/corrections/log'
import { countLoggedChanges, listLoggedChanges } from '#lib/corrections/queries'

/** The newest of the planned revisions that the log of corrections leaves out. */
const shown = 5

/** Planned revisions in a section of their own, so that nobody takes them for corrections. */
export async function PlannedRevisions({ request }: { request: ListRequest<CorrectionFilter> }) {
  const { t, href, edition, given } = request
  const filter: CorrectionFilter = { ...request.filter, kind: 'revision' }
  const [{ entries }, count] = await Promise.all([
    listLoggedChanges(filter, { limit: shown }, edition.number),
    countLoggedChanges(filter, edition.number),
  ])
  const reading = await readLog(entries, edition.number)
  return (
    <Section id="revisions" title={t('corrections.revisionsTitle')} says={t('corrections.revisionsSay')}>
      {entries.length === 0 ? (
        <p>{t('corrections.noRevisions')}</p>
      ) : (
        <LogEntries request={request} entries={entries} reading={reading} />
      )}
      {count > entries.length && (
        <p className="mt-4">
          <a href={href('/corrections', { ...given, sort: undefined, kind: 'revision' })}>
            {t('corrections.allRevisions', { count })}
          </a>
        </p>
      )}
    </Section>
  )
}
