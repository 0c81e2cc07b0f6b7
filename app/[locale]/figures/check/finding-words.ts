import type { PageRequest } from '#app/request'
import { announcedLine } from '#lib/i18n/announced'
import { formatDate } from '#lib/i18n/format'
import { placeName } from '#lib/places/divisions'
import type { Caution, Match, NearMiss, QuoteAnswer } from '#lib/quotes/finding'
import type { QuotableFigure } from '#lib/quotes/quotable-figure'
import type { QuotedNumber } from '#lib/quotes/quoted-number'

type Words = Pick<PageRequest, 't' | 'locale'>

const scales: Record<string, 'one' | 'wan' | 'million' | 'yi' | 'billion' | 'trillion'> = {
  '1': 'one',
  '10000': 'wan',
  '1000000': 'million',
  '100000000': 'yi',
  '1000000000': 'billion',
  '1000000000000': 'trillion',
}
const factors: Record<string, string> = { '10': '10', '0.1': '1/10', '100': '100', '0.01': '1/100' }

const unitOf = ({ shown }: QuotableFigure, { locale }: Words): string => shown.quantity?.unit[locale] ?? ''

function baseOf({ base, figure }: QuotableFigure, { t, locale }: Words): string {
  if (base?.statement) return base.statement[locale]
  return t(
    figure.kind === 'recorded' && figure.measure !== 'funds'
      ? `quotes.base.${figure.measure}`
      : 'quotes.base.unknown',
  )
}

/** What a slip would need to be the figure: a unit, a factor or a currency, in words. */
function meantBy({ refusal, meant }: NearMiss, { t }: Words): string {
  if (meant === 'CNY' || meant === 'USD') return t(`quotes.currency.${meant}`)
  if (refusal === 'decimalSlip') return t('quotes.times', { factor: factors[meant ?? ''] ?? '' })
  if (meant === '%') return '%'
  const scale = t(`quotes.scale.${scales[meant ?? ''] ?? 'one'}`)
  return refusal === 'unitMissing' ? t('quotes.scaledYuan', { scale }) : scale
}

/** Why a figure that comes close is no match. */
export function refusalWords(miss: NearMiss, number: QuotedNumber, words: Words): string {
  const { t, locale } = words
  const { figure, refusal } = miss
  const years =
    figure.years === 'all' || figure.years === null
      ? t('quotes.allYears')
      : figure.years.map((year) => formatDate(year, locale)).join(', ')
  return t(`quotes.refusal.${refusal}`, {
    meant: meantBy(miss, words),
    number: announcedLine(figure.shown, t, locale),
    unit: unitOf(figure, words),
    said: number.base ? t(`quotes.saidBase.${number.base}`) : '',
    base: baseOf(figure, words),
    years,
    place: (figure.city && placeName(figure.city, locale)) ?? '',
  })
}

/** What a reader must know beside a match, sentence by sentence. */
export function cautionWords(
  { figure, cautions }: Match,
  announced: QuoteAnswer['announced'],
  words: Words,
): string[] {
  const { t, locale } = words
  const named = (key: string | null): string => {
    const found = announced.get(key ?? '')
    return found
      ? t('quotes.pairs.whole', { name: found.name[locale], number: announcedLine(found, t, locale) })
      : t('quotes.subsetUnknown')
  }
  return cautions.map((caution: Caution) =>
    t(`quotes.caution.${caution}`, {
      whole: named(figure.partOf),
      later: named(figure.replacedBy),
      number: announcedLine(figure.shown, t, locale),
      unit: unitOf(figure, words),
      base: baseOf(figure, words),
    }),
  )
}
