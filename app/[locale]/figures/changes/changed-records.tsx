import type { ChangesReading } from '#app/[locale]/figures/changes/read-changes'
import { RecordTable } from '#components/record-table'
import { Section } from '#components/section'
import { TitleLink } from '#components/title-link'
import type { RecordChange } from '#lib/figures/record-changes'
import { whys } from '#lib/figures/why-changed'
import { formatCount, formatMoney } from '#lib/i18n/format'

/** Rows that a group shows; the file has them all. */
const shown = 200

/** The records that explain the difference, by why they changed, each as it stood before and stands after. */
export function ChangedRecords({ reading }: { reading: ChangesReading }) {
  const { request, records, without } = reading
  const { t, fileHref, given } = request
  return (
    <>
      {records.length === 0 && <p className="mt-8">{t('receipts.changes.none')}</p>}
      {whys.map((why) => {
        const group = records.filter((record) => record.why === why)
        return group.length === 0 ? null : (
          <Section
            key={why}
            id={why}
            title={t(`receipts.changes.why.${why}`)}
            says={t(`receipts.changes.says.${why}`)}
          >
            <Group reading={reading} group={group} />
          </Section>
        )
      })}
      {without > 0 && <p className="mt-6 text-quiet">{t('receipts.changes.without', { count: without })}</p>}
      <p className="mt-6 text-small no-print">
        {t('shared.list.files')}
        {(['csv', 'json'] as const).map((form) => (
          <a key={form} href={fileHref(`/data/changes.${form}`, given)} className="ms-3 inline-block py-1">
            {form.toUpperCase()}
          </a>
        ))}
      </p>
    </>
  )
}

function Group({ reading, group }: { reading: ChangesReading; group: RecordChange[] }) {
  const { request, before, after } = reading
  const { t, locale, unpinned } = request
  const stood = (state: RecordChange['before']) =>
    state === null
      ? t('receipts.changes.notIn')
      : state.value === null
        ? t('receipts.page.undisclosedNumber')
        : formatMoney(state.value, locale)
  const plus = (text: string) => (text.startsWith('-') || text === '0' ? text : `+${text}`)
  const edition = (one: RecordChange) => (one.after === null ? before : after).number
  return (
    <RecordTable
      caption={
        group.length > shown
          ? t('receipts.page.recordsMore', { count: formatCount(group.length), shown: formatCount(shown) })
          : t('pages.lists.only', { count: group.length })
      }
      items={group.slice(0, shown)}
      rowKey={({ key }) => key}
      columns={[
        {
          head: t('receipts.page.record'),
          cell: (one) => (
            <TitleLink
              href={unpinned(`/projects/${one.key}`, { edition: String(edition(one)) })}
              titles={one}
              locale={locale}
            />
          ),
        },
        { head: t('receipts.changes.before'), number: true, cell: (one) => stood(one.before) },
        { head: t('receipts.changes.after'), number: true, cell: (one) => stood(one.after) },
        { head: t('figures.page.projects'), number: true, cell: ({ count }) => plus(String(count)) },
        {
          head: t('receipts.changes.value'),
          number: true,
          cell: ({ value }) => plus(formatMoney(value, locale)),
        },
        {
          head: t('receipts.page.edition'),
          cell: (one) => (
            <>
              <a href={unpinned(`/editions/${one.edition}`)}>
                {t('shared.record.inEdition', { number: String(one.edition) })}
              </a>
              <span className="block text-small text-quiet">
                {locale === 'zh' ? one.reasonZh : one.reasonEn}
              </span>
            </>
          ),
        },
      ]}
    />
  )
}
