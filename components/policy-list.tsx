import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import { TitleLink } from '#components/title-link'
import { ValidityMark } from '#components/validity-mark'
import { dayOfEdition } from '#lib/editions/day'
import type { PolicyRow } from '#lib/policies/queries'

interface PolicyListProps {
  request: FrameRequest
  rows: readonly PolicyRow[]
}

/** Policies that apply to the record of a page, and the way to what they would give. */
export function PolicyList({ request, rows }: PolicyListProps) {
  const { t, locale, href, edition } = request
  if (rows.length === 0) return <p>{t('policies.list.none')}</p>
  return (
    <RecordTable
      caption={t('policies.list.caption', { count: rows.length })}
      items={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          head: t('pages.policies.policy'),
          cell: (row) => <TitleLink href={href(`/policies/${row.key}`)} titles={row} locale={locale} />,
        },
        {
          head: t('pages.policies.issuer'),
          cell: ({ content }) => content.issuer?.[locale] ?? t('shared.record.notKnown'),
        },
        {
          head: t('pages.policies.validUntil'),
          cell: ({ content }) => (
            <ValidityMark t={t} locale={locale} day={dayOfEdition(edition)} until={content.validUntil} />
          ),
        },
      ]}
    />
  )
}
