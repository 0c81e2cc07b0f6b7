import { createTranslator } from 'use-intl/core'
import { isLocale, type Language, type Locale } from '#lib/i18n/locales'
import { messages } from '#lib/i18n/messages'
import { begunMessages } from '#lib/i18n/begun'

const inLocale = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], timeZone: 'Asia/Shanghai' })
export type Translate = ReturnType<typeof inLocale>

/** The texts that a language has so far, by its own rules of number; all others in English, by those of English. */
function begun(language: Exclude<Language, Locale>): Translate {
  const own = createTranslator({
    locale: language,
    messages: begunMessages[language] as typeof messages.en,
    timeZone: 'Asia/Shanghai',
  })
  return new Proxy(translator('en'), {
    apply: (english, self, args: Parameters<Translate>) =>
      Reflect.apply(own.has(args[0]) ? own : english, self, args) as string,
  })
}

const kept = new Map<Language, Translate>()

/** The texts of one language; a key that does not exist does not compile. */
export function translator(language: Language): Translate {
  const known = kept.get(language)
  if (known) return known
  const made = isLocale(language) ? inLocale(language) : begun(language)
  kept.set(language, made)
  return made
}

/** A title in the reader's language, else in the other one; `lang` says which when it is the other. */
export function titleIn(
  { titleZh, titleEn }: { titleZh: string | null; titleEn: string | null },
  locale: Locale,
): { text: string; lang: Locale | undefined } {
  const own = locale === 'zh' ? titleZh : titleEn
  if (own !== null) return { text: own, lang: undefined }
  return {
    text: (locale === 'zh' ? titleEn : titleZh) ?? '',
    lang: locale === 'zh' ? 'en' : 'zh',
  }
}
