import type { FrameRequest } from '#components/page-frame'
import { languageTags, languages } from '#lib/i18n/locales'

interface LanguageLinksProps {
  request: FrameRequest
  path: string
  query: Record<string, string>
}

/** The same page, filter and edition in the other languages. */
export function LanguageLinks({ request: { t, href, language }, path, query }: LanguageLinksProps) {
  const own = `/${language}`.length
  return (
    <nav aria-label={t('shared.languages.label')}>
      <ul className="flex flex-wrap gap-x-4">
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <li key={other}>
              <a
                href={`/${other}${href(path, query).slice(own)}`}
                hrefLang={languageTags[other]}
                lang={languageTags[other]}
                className="inline-block py-2"
              >
                {t(`shared.languages.${other}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
