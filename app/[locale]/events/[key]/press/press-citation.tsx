import type { PageRequest } from '#app/request'
import type { PackReading, ShownPack } from '#app/[locale]/events/[key]/press/read-pack'
import { RecordTable } from '#components/record-table'
import { Section } from '#components/section'
import { figureText } from '#lib/figures/figure'
import { formatInstant } from '#lib/i18n/format'
import { titleIn } from '#lib/i18n/translate'
import { pressPath } from '#lib/press/pdf'
import { answerText } from '#lib/receipts/number'
import { receiptId } from '#lib/receipts/receipt-id'

interface PressCitationProps {
  request: PageRequest
  pack: ShownPack
  event: PackReading['event']
  figures: PackReading['figures']
}

/** How to cite the pack, and the permanent page of every number in it. */
export function PressCitation({ request, pack, event, figures }: PressCitationProps) {
  const { t, locale, edition, href } = request
  const address = (path: string) => href(path).split('?')[0] ?? ''
  const own = pack.number === null ? null : address(pressPath({ event: pack.event, number: pack.number }))
  return (
    <Section id="cite" title={t('press.receipts.title')}>
      <h3 className="text-large">{t('press.receipts.pack')}</h3>
      <p className="select-all">
        {t('press.receipts.citation', {
          title: titleIn(event, locale).text,
          site: t('shared.site.name'),
          number: String(pack.number ?? '–'),
          edition: String(edition.number),
          time: edition.publishedAt ? formatInstant(edition.publishedAt, locale) : '',
        })}{' '}
        {own && <a href={own}>{own}</a>}
      </p>
      <p className="mt-6 max-w-3xl text-quiet">{t('press.receipts.figures')}</p>
      <RecordTable
        caption={t('press.receipts.caption')}
        items={figures}
        rowKey={({ figure }) => figureText(figure)}
        columns={[
          { head: t('press.receipts.figure'), cell: ({ words }) => words[locale] },
          {
            head: t('press.receipts.value'),
            cell: ({ figure, answer }) =>
              (answer && answerText(figure, answer, locale)) ?? t('shared.list.notDisclosed'),
          },
          {
            head: t('press.receipts.receipt'),
            cell: ({ figure }) => {
              const receipt = address(`/figures/${receiptId(figure, edition.number)}`)
              return <a href={receipt}>{receipt}</a>
            },
          },
        ]}
      />
    </Section>
  )
}
