import { amountForms, formatQuantity, withBound } from '#lib/i18n/announced'
import { formatAmount, formatYuan } from '#lib/i18n/format'
import { languageTags, type Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'
import type { AnnouncedFigureContent } from '#lib/figures/schema'
import { toCny } from '#lib/money/amount'
import type { Amount } from '#lib/money/schema'

interface AnnouncedNumberProps {
  t: Translate
  locale: Locale
  content: Pick<AnnouncedFigureContent, 'quantity' | 'amount'>
}

/** The announced number in one line, in the reader's units: `192 projects · 98.238 billion yuan`. */
export function AnnouncedNumber({ t, locale, content: { quantity, amount } }: AnnouncedNumberProps) {
  return (
    <>
      {quantity && <span>{formatQuantity(quantity, t, locale)}</span>}
      {quantity && amount && ' · '}
      {amount && <AmountData t={t} locale={locale} amount={amount} />}
    </>
  )
}

function AmountData({ t, locale, amount }: { t: Translate; locale: Locale; amount: Amount }) {
  const cny = toCny(amount)
  return (
    <data
      value={cny ?? amount.number}
      title={cny ? formatYuan(cny, locale) : undefined}
      className="md:whitespace-nowrap"
    >
      {withBound(formatAmount(amount, locale), amount.bound, t, locale)}
    </data>
  )
}

/** The same amount as printed, in 亿元, in billion yuan, and in the conversions that the source printed itself. */
export function AmountForms({
  t,
  locale,
  content: { amount, printedConversions },
}: {
  t: Translate
  locale: Locale
  content: Pick<AnnouncedFigureContent, 'amount' | 'printedConversions'>
}) {
  if (!amount) return null
  const { printed, lang, inYi, inBillion } = amountForms(amount)
  return (
    <p>
      {t('records.figure.printed')}{' '}
      <span lang={languageTags[lang]}>{withBoundIn(amount, printed, t, locale)}</span>
      {inYi && inBillion && (
        <>
          {t('records.figure.equals')}
          <span lang={languageTags.zh}>{inYi}</span> / <span lang="en">{inBillion}</span>
        </>
      )}
      {printedConversions.map((conversion) => (
        <span key={conversion.unit}>
          {t('records.figure.conversion')}
          <PrintedConversion t={t} locale={locale} amount={conversion} />
        </span>
      ))}
    </p>
  )
}

/** A conversion as its source printed it, with the reader's unit behind it where that is another one. */
function PrintedConversion({ t, locale, amount }: { t: Translate; locale: Locale; amount: Amount }) {
  const { printed, lang } = amountForms(amount)
  const own = formatAmount(amount, locale)
  return (
    <>
      <span lang={languageTags[lang]}>{withBoundIn(amount, printed, t, locale)}</span>
      {own !== printed && t('records.figure.inOwnUnit', { amount: own })}
    </>
  )
}

const withBoundIn = (amount: Amount, printed: string, t: Translate, locale: Locale): string =>
  withBound(printed, amount.bound, t, locale)
