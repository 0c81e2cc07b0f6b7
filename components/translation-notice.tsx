import type { FrameRequest } from '#components/page-frame'
import { progressOf } from '#lib/i18n/begun'
import { isLocale, languageTags } from '#lib/i18n/locales'

interface TranslationNoticeProps {
  request: FrameRequest
  path: string
  query: Record<string, string>
}

/** On the pages of a language that is not complete: how much is translated, and the page in English. */
export function TranslationNotice({ request, path, query }: TranslationNoticeProps) {
  const { t, language, href } = request
  if (isLocale(language)) return null
  const { done, all } = progressOf(language)
  return (
    <p lang={languageTags[language]} className="mt-4 border-s-4 border-warn bg-warn-tint px-5 py-3 no-print">
      {t('shared.translation.notice', { done: String(done), all: String(all) })}{' '}
      <a href={href(path, query).replace(`/${language}`, '/en')} hrefLang="en" lang={languageTags.en}>
        {t('shared.languages.en')}
      </a>
    </p>
  )
}
