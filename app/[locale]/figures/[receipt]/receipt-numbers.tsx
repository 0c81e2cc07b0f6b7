import type { ReceiptReading } from '#app/[locale]/figures/[receipt]/read-receipt'
import { FigureBlock } from '#components/figure-block'
import { shareOf } from '#lib/figures/answer'
import { formatYuan } from '#lib/i18n/format'
import { languageTags, locales } from '#lib/i18n/locales'
import { answerText } from '#lib/receipts/number'
import type { Figure } from '#lib/figures/figure'

/** The number in both languages and units; a share by number of projects beside the same share by value. */
export function ReceiptNumbers({ reading }: { reading: ReceiptReading }) {
  const { request, receipt, words } = reading
  const { t, locale } = request
  const { figure, answer, edition } = receipt
  const { total, base } = answer
  const other = locales.find((one) => one !== locale) ?? locale
  const undisclosed = t('receipts.page.undisclosedNumber')
  const share = base && shareOf(total, base)
  const inEdition = t('shared.record.inEdition', { number: String(edition) })
  return (
    <>
      <div className="mt-6 grid max-w-4xl gap-6 md:grid-cols-2">
        <FigureBlock
          number={answerText(figure, answer, locale) ?? undisclosed}
          unit=""
          says={words.says}
          exact={exactOf(figure, total, locale)}
        >
          <p lang={languageTags[other]}>{answerText(figure, answer, other) ?? undisclosed}</p>
          <p>{inEdition}</p>
        </FigureBlock>
        {share && (
          <div className="border-t-2 border-ink pt-3">
            <h2 className="font-semibold">{t('receipts.page.share')}</h2>
            <dl className="mt-1">
              <dt className="text-small text-quiet">{t('receipts.page.shareCount')}</dt>
              <dd className="text-large tabular-nums">
                {share.count === null ? t('receipts.page.refused') : `${share.count}%`}{' '}
                <span className="text-small text-quiet">
                  {total.count} / {base.count}
                </span>
              </dd>
              <dt className="mt-2 text-small text-quiet">{t('receipts.page.shareValue')}</dt>
              <dd className="text-large tabular-nums">
                {share.value === null ? t('receipts.page.refused') : `${share.value}%`}{' '}
                <span className="text-small text-quiet">
                  {formatYuan(total.valueCny, locale)} / {formatYuan(base.valueCny, locale)}
                </span>
              </dd>
            </dl>
            <p className="mt-2 text-small text-quiet">{t('receipts.page.shareSay')}</p>
          </div>
        )}
      </div>
      <Reproduces reading={reading} />
    </>
  )
}

function exactOf(
  figure: Figure,
  { valueCny, countWithValue }: ReceiptReading['receipt']['answer']['total'],
  locale: 'zh' | 'en',
): string | undefined {
  const isSum = figure.kind === 'recorded' && figure.measure !== 'count' && figure.share.length === 0
  return isSum && countWithValue > 0 ? formatYuan(valueCny, locale) : undefined
}

/** Whether the data of the edition still give the receipt's answer; that they do not is said as loudly as can be. */
function Reproduces({ reading: { request, receipt, recomputed } }: { reading: ReceiptReading }) {
  const { t, locale } = request
  const { figure, answer, edition } = receipt
  const text = (given: Parameters<typeof answerText>[1] | null) =>
    (given && answerText(figure, given, locale)) ?? t('receipts.page.undisclosedNumber')
  if (recomputed.reproduces)
    return (
      <p className="mt-4 border-s-4 border-accent ps-4">
        {t('receipts.page.reproduces', { edition: String(edition) })}
      </p>
    )
  return (
    <div role="alert" className="mt-4 border-4 border-warn bg-warn-tint px-5 py-4">
      <p className="text-large font-semibold text-warn">{t('receipts.page.mismatch')}</p>
      <p>{t('receipts.page.mismatchNow', { kept: text(answer), now: text(recomputed.answer) })}</p>
    </div>
  )
}
