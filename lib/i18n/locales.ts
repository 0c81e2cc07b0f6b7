/** The languages in which every text and, where a source gives it, every record stands. */
export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]

/** The languages of the public site's own texts: `locales`, and those whose translation has begun. */
export const languages = [...locales, 'ru'] as const
export type Language = (typeof languages)[number]

/** The language tag of `lang` and `hreflang`. */
export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en', ru: 'ru' }

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value)
}

/** The language in which records, numbers and untranslated texts stand on the pages of a language. */
export function localeOf(language: Language): Locale {
  return isLocale(language) ? language : 'en'
}

/** The language that an Accept-Language header prefers of those that are complete; Chinese when it names none. */
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
