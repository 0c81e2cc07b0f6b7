import { thresholdWords } from '#app/[locale]/policies/benefits/condition-words'
import type { FrameRequest } from '#components/page-frame'
import { formatBySize } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import type { Offer } from '#lib/policies/schema'

type Told = Pick<FrameRequest, 't' | 'locale'>

/** The thresholds, limits and steps of an item in words, and what is left for the authority. */
function conditionsOf({ t, locale }: Told, offer: Offer): string[] {
  const { thresholds, sections, enterpriseAge, growthSteps: steps, requirement } = offer
  const separator = t('pages.lists.separator')
  return [
    ...thresholds.map((threshold) => thresholdWords({ t, locale }, threshold)),
    ...(sections.length > 0
      ? [
          t('records.policy.onlySections', {
            sections: sections.map((one) => term(t, 'gbSection', one)).join(separator),
          }),
        ]
      : []),
    ...(enterpriseAge ? [t('records.policy.onlyAge', { age: term(t, 'enterpriseAge', enterpriseAge) })] : []),
    ...(steps
      ? [
          t('records.policy.steps', {
            base: term(t, 'benefitQuantity', steps.rateBase),
            over: formatBySize(steps.stepsOver, locale),
            first: formatBySize(steps.stepsFirst, locale),
            every: formatBySize(steps.stepsEvery, locale),
            further: formatBySize(steps.stepsFurther, locale),
          }),
        ]
      : []),
    ...(requirement ? [t('policies.benefits.about.requirement', { words: requirement[locale] })] : []),
  ]
}

/** What an item asks for, line by line; nothing when no condition is recorded as data. */
export function OfferConditions({ request, offer }: { request: Told; offer: Offer }) {
  const lines = conditionsOf(request, offer)
  if (lines.length === 0) return null
  return (
    <ul className="text-small font-normal text-quiet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
