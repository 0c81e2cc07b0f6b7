import type { PageRequest } from '#app/request'
import { formatBySize } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import type { Benefit } from '#lib/policies/benefit'

/** The calculation written out: `5 % of 100 million = 5 million, ceiling 20 million`. */
export function benefitWords({ t, locale }: Pick<PageRequest, 't' | 'locale'>, benefit: Benefit): string {
  const money = (number: string) => formatBySize({ number, unit: 'yuan', bound: 'exact' }, locale)
  const sum = () => {
    if (benefit.by === 'fixed') return t('policies.benefits.fixed', { result: money(benefit.cny) })
    const base = term(t, 'benefitQuantity', benefit.base)
    const result = money(benefit.uncappedCny)
    if (benefit.by === 'steps')
      return t('policies.benefits.steps', {
        base,
        first: money(benefit.firstCny),
        further: benefit.further,
        each: money(benefit.furtherCny),
        result,
      })
    return t(benefit.atMost ? 'policies.benefits.rateAtMost' : 'policies.benefits.rate', {
      base,
      sum: money(benefit.baseCny),
      percent: benefit.percent,
      result,
    })
  }
  if (benefit.ceilingCny === null) return sum()
  const ceiling = money(benefit.ceilingCny)
  const limit = t(benefit.capped ? 'policies.benefits.capped' : 'policies.benefits.ceiling', { ceiling })
  return `${sum()}${locale === 'zh' ? '；' : '; '}${limit}`
}
