import type { FrameRequest } from '#components/page-frame'
import { Section } from '#components/section'
import { TitleLink } from '#components/title-link'
import { changes, kinds } from '#lib/editions/kinds'
import { recordPath } from '#lib/editions/paths'
import type { PublishedChange } from '#lib/editions/published-in'
import { formatCount } from '#lib/i18n/format'

interface ChangesInProps {
  request: FrameRequest
  edition: number
  records: readonly PublishedChange[]
  /** False where one reason, the edition's own, holds for all of them. */
  reasons: boolean
}

/** The records that an edition withdrew, corrected, revised and published, kind by kind, each as it stood in that edition. */
export function ChangesIn({ request, edition, records, reasons }: ChangesInProps) {
  const { t } = request
  return changes.map((change) => {
    const groups = kinds
      .map((kind) => records.filter((record) => record.change === change && record.kind === kind))
      .filter((group) => group.length > 0)
    if (groups.length === 0) return null
    return (
      <Section key={change} id={change} title={t(`pages.editions.${change}`)}>
        <div className="grid gap-x-12 gap-y-4">
          {groups.map((group) => (
            <Group
              key={group[0]?.kind}
              request={request}
              edition={edition}
              records={group}
              reasons={reasons}
            />
          ))}
        </div>
      </Section>
    )
  })
}

interface GroupProps {
  request: FrameRequest
  edition: number
  records: readonly PublishedChange[]
  reasons: boolean
}

/** A long group waits behind a line that opens it. */
function Group({ request: { t, locale, unpinned }, edition, records, reasons }: GroupProps) {
  const [first] = records
  if (!first) return null
  return (
    <details open={records.length <= 20}>
      <summary className="cursor-pointer py-1 font-semibold">
        {t(`terms.kinds.${first.kind}`)}{' '}
        <span className="text-small font-normal text-quiet">
          {t('pages.lists.only', { count: first.inGroup })}
        </span>
      </summary>
      <ul className="lg:columns-2 lg:gap-12">
        {records.map((record) => (
          <li key={record.key} className="break-inside-avoid border-t border-rule py-2">
            <TitleLink
              href={unpinned(recordPath(record.kind, record.key), { edition: String(edition) })}
              titles={record}
              locale={locale}
            />
            {reasons && record.reason && (
              <span className="block text-small text-quiet">
                {t('records.shared.reason', { reason: record.reason })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {first.inGroup > records.length && (
        <p className="text-quiet">
          {t('pages.editions.more', {
            count: formatCount(first.inGroup),
            shown: formatCount(records.length),
          })}
        </p>
      )}
    </details>
  )
}
