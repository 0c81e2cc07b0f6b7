import type { ComparedField } from '#app/[locale]/shortlist/compare/compared-fields'
import type { PageRequest } from '#app/request'
import { TitleLink } from '#components/title-link'
import { recordPath } from '#lib/editions/paths'
import type { KeptKind } from '#lib/shortlist/items'
import type { KeptRow } from '#lib/shortlist/queries'

interface CompareTableProps {
  request: PageRequest
  kind: KeptKind
  rows: readonly KeptRow[]
  fields: readonly ComparedField[]
  /** A field of a record in words; null when it is not known. */
  value: (row: KeptRow, field: ComparedField) => string | null
}

/** Records as columns, their fields as lines. A narrow screen moves the table sideways within its frame. */
export function CompareTable({ request, kind, rows, fields, value }: CompareTableProps) {
  const { t, locale, href } = request
  return (
    // What scrolls must be reachable by keyboard.
    <section className="sideways mt-6" tabIndex={0} aria-label={t('shortlist.compare')}>
      <table className="rows compare">
        <caption>{t(`terms.kinds.${kind}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('shortlist.field')}</th>
            {rows.map((row) => (
              <th key={row.key} scope="col">
                <TitleLink href={href(recordPath(kind, row.key))} titles={row} locale={locale} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`forms.field.${field}`)}</th>
              {rows.map((row) => (
                <td key={row.key}>
                  {value(row, field) ?? <span className="text-quiet">{t('shared.record.notKnown')}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
