import { ConfirmButton } from '#app/admin/confirm-button'
import type { Desk } from '#app/admin/desk'
import { RecordTable } from '#components/record-table'
import { TitleLink } from '#components/title-link'
import { beijingDay } from '#lib/dates/beijing-time'
import { listOpportunitiesToConfirm, type ToConfirm as ToConfirmItem } from '#lib/desk/confirmations'
import { formatDate } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'

/** Opportunities that somebody must confirm soon, with the day on which each lapses; nothing when there are none. */
export async function ToConfirm({ desk }: { desk: Desk }) {
  const { t, locale, staff } = desk
  const items = await listOpportunitiesToConfirm(beijingDay(new Date().toISOString()))
  if (items.length === 0) return null
  return (
    <section className="mt-10">
      <h2 className="text-title">{t('opportunities.lapse.title')}</h2>
      <RecordTable
        caption={t('opportunities.lapse.says')}
        items={items}
        rowKey={({ key }) => key}
        columns={[
          {
            head: t('opportunities.opportunity'),
            cell: (item) => (
              <TitleLink href={`/admin/records/opportunity/${item.key}`} titles={item} locale={locale} />
            ),
          },
          {
            head: t('shared.parameter.standing'),
            cell: ({ standing }) => term(t, 'standing', standing),
          },
          { head: t('opportunities.confirmedOn'), cell: (item) => formatDate(item.confirmedOn, locale) },
          { head: t('opportunities.lapse.until'), cell: (item) => formatDate(item.lapsesAfter, locale) },
          ...(staff.role === 'administrator'
            ? []
            : [
                {
                  head: t('opportunities.lapse.act'),
                  cell: (item: ToConfirmItem) => <ConfirmButton desk={desk} opportunity={item.key} />,
                },
              ]),
        ]}
      />
    </section>
  )
}
