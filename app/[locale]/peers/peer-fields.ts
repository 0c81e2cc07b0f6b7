import type { ListRequest } from '#app/request'
import type { FilterField } from '#components/filter-form'
import { none } from '#lib/editions/parameters'
import { term } from '#lib/i18n/terms'
import { prefectureChoices } from '#lib/places/choices'
import { placeName } from '#lib/places/divisions'
import { provinceName } from '#lib/places/provinces'
import type { PeerFilter } from '#lib/projects/peer-filter'
import { gbSections, industries4567, stages } from '#lib/projects/schema'

type Request = Pick<ListRequest<PeerFilter>, 't' | 'locale' | 'filter'>

/** An industry, a section or the lack of one in words. */
export function industryName({ t }: Pick<Request, 't'>, industry: string): string {
  if (industry === none) return t('places.peers.noIndustry')
  if (!gbSections.includes(industry)) return term(t, 'industry', industry)
  return `${industry} ${term(t, 'gbSection', industry)}`
}

/** The place of a filter in words, or that none is stated. */
export const placeWords = ({ t, locale }: Pick<Request, 't' | 'locale'>, city: string): string =>
  city === none ? t('places.peers.noPlace') : (placeName(city, locale) ?? city)

/** The origin of a filter in words, or that none is stated. */
export const originWords = ({ t, locale }: Pick<Request, 't' | 'locale'>, origin: string): string =>
  origin === none ? t('places.peers.noOrigin') : (provinceName(origin, locale) ?? origin)

/** The fields of the filter. Only origins that some enterprise has are offered. */
export function peerFields(request: Request, origins: readonly { origin: string }[]): FilterField[] {
  const { t, locale } = request
  const industries = [...industries4567, ...gbSections]
  return [
    { name: 'q', kind: 'words' },
    {
      name: 'industry',
      kind: 'choice',
      choices: industries.map((value) => ({ value, name: industryName(request, value) })),
    },
    { name: 'city', kind: 'choice', choices: prefectureChoices(locale) },
    {
      name: 'origin',
      kind: 'choice',
      choices: origins.map(({ origin }) => ({ value: origin, name: originWords(request, origin) })),
    },
    {
      name: 'stage',
      kind: 'choice',
      choices: stages.map((value) => ({ value, name: term(t, 'stage', value) })),
    },
  ]
}

/** The filters in force in words. */
export function filterWordsOf(request: Request): Record<string, string> {
  const { t, filter } = request
  return {
    ...(filter.industry && { industry: industryName(request, filter.industry) }),
    ...(filter.city && { city: placeWords(request, filter.city) }),
    ...(filter.origin && { origin: originWords(request, filter.origin) }),
    ...(filter.stage && { stage: term(t, 'stage', filter.stage) }),
  }
}
