import type { PageRequest } from '#app/request'
import { formatBySize } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import type { Asked, Condition } from '#lib/policies/match'
import type { Offer } from '#lib/policies/schema'

type Told = Pick<PageRequest, 't' | 'locale'>

/** `Annual fixed asset investment over 20 million yuan`. */
export const thresholdWords = (
  { t, locale }: Told,
  { measured, comparison, amount }: Offer['thresholds'][number],
): string =>
  t('policies.benefits.about.threshold', {
    what: term(t, 'benefitQuantity', measured),
    comparison: term(t, 'comparison', comparison),
    amount: formatBySize(amount, locale),
  })

function subject({ t, locale }: Told, condition: Condition): string {
  switch (condition.about) {
    case 'threshold':
      return thresholdWords({ t, locale }, condition)
    case 'requirement':
      return t('policies.benefits.about.requirement', { words: condition.words[locale] })
    default:
      return t(`policies.benefits.about.${condition.about}`)
  }
}

/** A condition in words, with what became of it and, where it cannot be told, why. */
export function conditionWords(request: Told, condition: Condition, asked: Asked): string {
  const { t } = request
  const outcome = t(`policies.benefits.outcome.${condition.outcome}`)
  const line = { condition: subject(request, condition), outcome }
  if (condition.about === 'requirement' || condition.about === 'unread') return line.condition
  if (condition.outcome !== 'open') return t('policies.benefits.line', line)
  const said = condition.about === 'threshold' && asked.quantities[condition.measured] !== undefined
  return t('policies.benefits.lineWhy', {
    ...line,
    why: t(said ? 'policies.benefits.unclear' : 'policies.benefits.notSaid'),
  })
}
