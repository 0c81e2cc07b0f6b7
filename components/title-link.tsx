import type { Locale } from '#lib/i18n/locales'
import { titleIn, translator } from '#lib/i18n/translate'

interface TitleLinkProps {
  href: string
  titles: { titleZh: string | null; titleEn: string | null }
  locale: Locale
}

/** The name of a record, in the other language (and marked so) when a source gives none in the reader's. */
export function TitleLink({ href, titles, locale }: TitleLinkProps) {
  const { text, lang } = titleIn(titles, locale)
  return (
    <>
      <a href={href} lang={lang}>
        {text}
      </a>
      {lang && (
        <span className="ms-1 text-small text-quiet">
          {translator(locale)(lang === 'zh' ? 'shared.translation.onlyZh' : 'shared.translation.onlyEn')}
        </span>
      )}
    </>
  )
}
