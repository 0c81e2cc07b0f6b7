import type { ReceiptReading } from '#app/[locale]/figures/[receipt]/read-receipt'
import type { Fact } from '#components/fact-list'
import { formatInstant } from '#lib/i18n/format'
import { portalUrl } from '#lib/portal/identity'

/** How the number was made, line by line. */
export function receiptFacts({ request, receipt, words, totals, bases }: ReceiptReading): Fact[] {
  const { t, locale, href, unpinned } = request
  const { figure, edition, publishedAt, rules, id } = receipt
  const base = portalUrl()
  const address = `${base}/${locale}/figures/${id}`
  const recorded = figure.kind === 'recorded'
  const undisclosed = totals && totals.count - totals.countWithValue
  return [
    { term: t('receipts.page.permanent'), detail: <a href={address}>{address}</a> },
    { term: t('receipts.page.counts'), detail: words.says },
    {
      term: t('receipts.page.edition'),
      detail: (
        <>
          <a href={unpinned(`/editions/${edition}`)}>
            {t('shared.record.inEdition', { number: String(edition) })}
          </a>{' '}
          <time dateTime={publishedAt.toISOString()}>{formatInstant(publishedAt, locale)}</time>
        </>
      ),
    },
    {
      term: t('receipts.page.rules'),
      detail: recorded && (
        <a href={href('/method#counting')}>{t('receipts.page.rulesVersion', { version: String(rules) })}</a>
      ),
    },
    {
      term: t('shared.parameter.counting'),
      detail: recorded && figure.filter.counting && t(`terms.counting.${figure.filter.counting}`),
    },
    {
      term: t('receipts.page.undisclosedNumber'),
      detail: recorded && undisclosed !== null && t('receipts.page.undisclosed', { count: undisclosed }),
    },
    {
      term: t('records.event.value'),
      detail:
        recorded &&
        (bases.length === 0
          ? t('receipts.page.noBases')
          : t('receipts.page.valueBases', {
              bases: bases.map((basis) => t(`terms.valueBasis.${basis}`)).join(locale === 'zh' ? '、' : '; '),
            })),
    },
    {
      term: t('receipts.page.announcedAt'),
      detail: !recorded && <a href={href(`/figures/announced/${figure.key}`)}>{words.title}</a>,
    },
  ]
}
