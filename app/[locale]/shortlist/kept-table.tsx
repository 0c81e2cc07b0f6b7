import { facetOfRow } from '#app/[locale]/shortlist/row-words'
import type { PageRequest } from '#app/request'
import { RecordTable, type Column } from '#components/record-table'
import { TitleLink } from '#components/title-link'
import { recordPath } from '#lib/editions/paths'
import { titleIn } from '#lib/i18n/translate'
import { absolute } from '#lib/portal/identity'
import { itemText, itemsText, without, type Item, type KeptKind } from '#lib/shortlist/items'
import type { KeptRow } from '#lib/shortlist/queries'

interface KeptTableProps {
  request: PageRequest
  kind: KeptKind
  rows: readonly KeptRow[]
  items: readonly Item[]
  ofDevice: boolean
}

/** The records of one kind on a shortlist: to open, to take off, and to compare where there are two or more. */
export function KeptTable({ request, kind, rows, items, ofDevice }: KeptTableProps) {
  const { t, locale, href } = request
  if (rows.length === 0) return null
  const several = rows.length > 1
  const name = (row: KeptRow) => titleIn(row, locale).text
  const columns: Column<KeptRow>[] = [
    {
      head: t('shortlist.name'),
      cell: (row) => (
        <>
          <TitleLink href={href(recordPath(kind, row.key))} titles={row} locale={locale} />
          <span className="print-only text-small">{absolute(href(recordPath(kind, row.key)))}</span>
        </>
      ),
    },
    {
      head: t('shared.parameter.city'),
      cell: (row) => facetOfRow(row, 'place', locale) ?? t('shared.record.notKnown'),
    },
    {
      head: t('shortlist.date'),
      short: true,
      cell: (row) => facetOfRow(row, 'date', locale) ?? t('shared.record.notKnown'),
    },
    {
      head: t('shortlist.choose'),
      cell: (row) => (
        <span className="flex flex-wrap gap-x-5 no-print">
          {several && (
            <label className="inline-flex min-h-[2.6rem] items-center gap-2">
              <input type="checkbox" name="items" value={itemText(row)} className="size-5" defaultChecked />
              {t('shortlist.toCompare')}
              <span className="sr-only">{name(row)}</span>
            </label>
          )}
          {ofDevice ? (
            <button form="device" name="drop" value={itemText(row)} className="cite">
              {t('shortlist.drop')}
              <span className="sr-only">: {name(row)}</span>
            </button>
          ) : (
            <a
              className="inline-block py-2"
              href={href('/shortlist', { items: itemsText(without(items, row)) || ',' })}
            >
              {t('shortlist.drop')}
              <span className="sr-only">: {name(row)}</span>
            </a>
          )}
        </span>
      ),
    },
  ]
  return (
    <section aria-labelledby={`kept-${kind}`} className="mt-8">
      <h2 id={`kept-${kind}`} className="text-title">
        {t(`terms.kinds.${kind}`)}
      </h2>
      <form action={href('/shortlist/compare').split('?')[0]} className="kept-table mt-2">
        <RecordTable
          caption={t('pages.lists.only', { count: rows.length })}
          columns={columns}
          items={rows}
          rowKey={(row) => row.key}
        />
        {several && <button className="button mt-4 no-print">{t('shortlist.compareButton')}</button>}
      </form>
    </section>
  )
}
