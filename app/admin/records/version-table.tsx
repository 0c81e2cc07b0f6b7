import { RecordTable } from '#components/record-table'
import type { Desk } from '#app/admin/desk'
import { labelOf } from '#app/admin/record-form/words'
import { differences } from '#lib/desk/difference'
import type { Typed } from '#lib/desk/drafts'
import { fieldsOf } from '#lib/desk/fields/by-kind'
import type { VersionEntry } from '#lib/desk/records'
import { formatInstant } from '#lib/i18n/format'

interface VersionTableProps {
  desk: Desk
  /** Newest first. */
  versions: readonly VersionEntry[]
}

/** Every version of a record: when it was in force, why it was made, which fields it changed. */
export function VersionTable({ desk: { t, locale }, versions }: VersionTableProps) {
  const changed = (version: VersionEntry) => {
    const before = versions[versions.indexOf(version) + 1]
    if (!before || version.change === 'withdrawal') return '–'
    const names = new Set(
      differences(before.content as Typed, version.content as Typed).map(({ name }) => name),
    )
    const fields = fieldsOf[version.kind].filter(({ name }) => names.has(name))
    return fields.map((field) => labelOf(field, t)).join(locale === 'zh' ? '、' : ', ') || '–'
  }
  const when = (version: VersionEntry) => {
    if (version.fromEdition === null) return t(`terms.state.${version.state}`)
    const edition = t('shared.record.inEdition', { number: String(version.fromEdition) })
    return version.edition ? `${edition} · ${formatInstant(version.edition.publishedAt, locale)}` : edition
  }
  return (
    <RecordTable
      caption={t('admin.records.versions')}
      items={versions}
      rowKey={({ id }) => String(id)}
      columns={[
        {
          head: t('admin.list.version'),
          cell: (version) => <a href={`/admin/drafts/${version.id}`}>{when(version)}</a>,
        },
        { head: t('admin.list.change'), cell: ({ change }) => t(`admin.change.${change}`) },
        { head: t('admin.records.reason'), cell: ({ reason }) => reason ?? '–' },
        { head: t('admin.records.changed'), cell: changed },
        {
          head: t('admin.records.until'),
          cell: ({ untilEdition, fromEdition }) =>
            untilEdition !== null
              ? t('shared.record.inEdition', { number: String(untilEdition) })
              : fromEdition !== null
                ? t('shared.record.current')
                : '–',
        },
      ]}
    />
  )
}
