import { locales, type Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { siteSetting } from '#lib/portal/settings'

/** The public address of the portal without a slash at its end. */
export const portalUrl = (): string => process.env.PORTAL_URL ?? 'http://127.0.0.1:3000'

/** An address of this portal from its root, written out for readers elsewhere. */
export const absolute = (path: string): string => new URL(path, portalUrl()).href

/** A name in both languages; a language that the settings leave open takes the other's name. */
export type Named = Record<Locale, string>

function named(zh: string | null, en: string | null): Named | null {
  const some = zh || en
  return some ? { zh: zh || some, en: en || some } : null
}

/** Who operates the portal, from its settings; null when they do not say. */
export const operator = (): Named | null => named(siteSetting('operatorZh'), siteSetting('operatorEn'))

/** The terms of reuse. What the settings leave open is null: no licence is ever assumed. */
export interface Licence {
  url: string | null
  name: Named | null
}

/** The licence that the operator set; null when nothing of one is set. */
export function licence(): Licence | null {
  const url = siteSetting('licenceUrl')
  const name = named(siteSetting('licenceNameZh'), siteSetting('licenceNameEn'))
  return url || name ? { url, name } : null
}

/** The licence in words, which says so when none is set. */
export function licenceWords(locale: Locale): string {
  const set = licence()
  if (set === null) return translator(locale)('files.licence.notSet')
  return [set.name?.[locale], set.url].filter(Boolean).join(' ')
}

/** The same text in both languages, as a description carries it. */
export function inBoth(say: (t: ReturnType<typeof translator>, locale: Locale) => string): Named {
  const [zh, en] = locales.map((locale) => say(translator(locale), locale)) as [string, string]
  return { zh, en }
}

/** A text in both languages as one line. */
export const oneLine = ({ zh, en }: Named): string => `${zh} / ${en}`
