import { createTranslator } from 'use-intl/core'
import type { Locale } from '#lib/i18n/locales'
import { messages } from '#lib/i18n/messages'

/** The texts of one language; a key that does not exist does not compile. */
export function translator(locale: Locale) {
  return createTranslator({
    locale,
    messages: messages[locale],
    timeZone: 'Asia/Shanghai',
  })
}
export type Translate = ReturnType<typeof translator>

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
