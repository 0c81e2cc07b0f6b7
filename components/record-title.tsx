import type { Locale } from '#lib/i18n/locales'
import { titleIn } from '#lib/i18n/translate'

interface RecordTitleProps {
  /** What kind of record it is, above its name. */
  kind: string
  titles: { titleZh: string | null; titleEn: string | null }
  locale: Locale
  /** Said when no source gives the name in the reader's language. */
  missing: string
}

/** The name of a record as its page's heading, with its name in the other language below. */
export function RecordTitle({ kind, titles, locale, missing }: RecordTitleProps) {
  const { text, lang } = titleIn(titles, locale)
  const other = locale === 'zh' ? titles.titleEn : titles.titleZh
  return (
    <div className="mt-6 max-w-4xl">
      <p className="text-small text-quiet">{kind}</p>
      <h1 className="text-head" lang={lang}>
        {text}
      </h1>
      {lang ? (
        <p className="mt-1 text-small text-quiet">{missing}</p>
      ) : (
        other && (
          <p className="mt-1 text-large text-quiet" lang={locale === 'zh' ? 'en' : 'zh'}>
            {other}
          </p>
        )
      )}
    </div>
  )
}
