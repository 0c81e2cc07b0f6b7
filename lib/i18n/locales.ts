export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]

/** The language tag of `lang` and `hreflang`. */
export const languageTags: Record<Locale, string> = { zh: 'zh-CN', en: 'en' }

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}

/** The language that an Accept-Language header prefers of the two; Chinese when it names neither. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/)
      return {
        locale: tag.toLowerCase().split('-')[0] ?? '',
        quality: quality === undefined ? 1 : Number(quality),
      }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return ranked.map(({ locale }) => locale).find(isLocale) ?? 'zh'
}
