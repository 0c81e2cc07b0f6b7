import { PartBar } from '#components/part-bar'
import type { Coverage } from '#lib/figures/announced-totals'
import type { AnnouncedFigureContent } from '#lib/figures/schema'
import { withBound } from '#lib/i18n/announced'
import { formatMoney } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'
import { grouped } from '#lib/money/amount'

interface CoveredProps {
  t: Translate
  /** What is compared: projects, or value. */
  name: string
  percent: string | null
}

/** The recorded part in percent of the announced whole, drawn inside it; a dash where the two cannot be compared. */
export function Covered({ t, name, percent }: CoveredProps) {
  if (percent === null) return <span className="text-quiet">–</span>
  const label = t('coverage.covered', { name, percent })
  return (
    <>
      {percent}%
      <span className="block">
        <span className="mt-1 inline-block w-24">
          <PartBar percent={percent} label={label} />
        </span>
      </span>
    </>
  )
}

interface MissingProps {
  t: Translate
  locale: Locale
  content: Pick<AnnouncedFigureContent, 'quantity' | 'amount'>
  coverage: Coverage
}

/** How many of the announced projects are not recorded, never negative; qualified as the announced number is. */
export function MissingProjects({ t, locale, content: { quantity }, coverage }: MissingProps) {
  const gap = coverage.projects?.gap
  if (!gap || !quantity || gap.kind === 'none') return <span className="text-quiet">–</span>
  if (gap.kind === 'exceeds') return t('coverage.exceeds')
  return t('coverage.missingProjects', {
    number: withBound(grouped(gap.number), quantity.bound, t, locale),
  })
}

/** How much of the announced value is not recorded; in words where it cannot be known. */
export function MissingValue({ t, locale, content: { amount }, coverage: { value } }: MissingProps) {
  if (!value || !amount) return <span className="text-quiet">–</span>
  if (value.gap.kind === 'exceeds') return t('coverage.exceeds')
  if (value.gap.kind === 'none') {
    return (
      <span className="text-quiet">{t(value.recorded ? 'coverage.otherMeasure' : 'coverage.unknown')}</span>
    )
  }
  return withBound(formatMoney(value.gap.number, locale), amount.bound, t, locale)
}
