import type { FrameRequest } from '#components/page-frame'
import { Section } from '#components/section'
import { TitleLink } from '#components/title-link'
import { kinds, type Kind } from '#lib/editions/kinds'
import { recordPath } from '#lib/editions/paths'
import type { Titles } from '#lib/editions/queries'
import { formatDate } from '#lib/i18n/format'

interface CitingRecordsProps {
  request: FrameRequest
  citing: readonly (Titles & { kind: Kind; key: string; onDate: string })[]
}

/** The records that cite a source, kind by kind. */
export function CitingRecords({ request: { t, href, locale }, citing }: CitingRecordsProps) {
  const groups = kinds
    .map((kind) => ({ kind, records: citing.filter((record) => record.kind === kind) }))
    .filter(({ records }) => records.length > 0)
  return (
    <Section
      id="citing"
      title={t('shared.record.cited')}
      says={citing.length === 0 ? t('records.source.notCited') : undefined}
    >
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {groups.map(({ kind, records }) => (
          <div key={kind}>
            <h3 className="font-semibold">
              {t(`terms.kinds.${kind}`)}{' '}
              <span className="text-small font-normal text-quiet">
                {t('pages.lists.only', { count: records.length })}
              </span>
            </h3>
            <ul className="mt-1">
              {records.map((record) => (
                <li key={record.key} className="border-t border-rule py-2">
                  <TitleLink href={href(recordPath(kind, record.key))} titles={record} locale={locale} />
                  {record.onDate !== '' && (
                    <time dateTime={record.onDate} className="ms-2 text-small whitespace-nowrap text-quiet">
                      {formatDate(record.onDate, locale)}
                    </time>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}
