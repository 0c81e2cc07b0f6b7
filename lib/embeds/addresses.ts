import { figureText, type Figure } from '#lib/figures/figure'
import type { Locale } from '#lib/i18n/locales'

type Query = Record<string, string>

const within = (locale: Locale, path: string, query: Query = {}): string => {
  const search = new URLSearchParams(query).toString()
  return `/${locale}/embed/${path}${search === '' ? '' : `?${search}`}`
}

/** The addresses that may stand in a frame of another site. Without an edition they follow the newest. */
export const embedAddresses = {
  figure: (locale: Locale, figure: Figure, query: Query = {}) =>
    within(locale, 'figure', { figure: figureText(figure), ...query }),
  receipt: (locale: Locale, id: string) => within(locale, `receipts/${id}`),
  chart: (locale: Locale, query: Query) => within(locale, 'chart', query),
  table: (locale: Locale, query: Query) => within(locale, 'table', query),
  event: (locale: Locale, key: string, query: Query = {}) => within(locale, `events/${key}`, query),
  project: (locale: Locale, key: string, query: Query = {}) => within(locale, `projects/${key}`, query),
}
