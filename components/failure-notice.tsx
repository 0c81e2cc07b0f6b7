import { languageTags, locales } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { columns } from '#lib/portal/columns'

export type Failure = 'missing' | 'forbidden' | 'failed'

/** Says in both languages why there is no page, and the ways on: its address may not even tell the reader's language. */
export function FailureNotice({ failure }: { failure: Failure }) {
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      {locales.map((locale, at) => {
        const t = translator(locale)
        const Heading = at === 0 ? 'h1' : 'h2'
        return (
          <section key={locale} lang={languageTags[locale]} className="mb-14">
            <Heading className="text-head">{t(`errors.${failure}.title`)}</Heading>
            <p className="mt-2">{t(`errors.${failure}.says`)}</p>
            {failure === 'missing' && (
              <form
                action={`/${locale}/search`}
                role="search"
                aria-label={t('shared.searchBox.label')}
                className="mt-4 flex max-w-md"
              >
                <label htmlFor={`search-${locale}`} className="sr-only">
                  {t('shared.searchBox.label')}
                </label>
                <input
                  id={`search-${locale}`}
                  name="q"
                  type="search"
                  maxLength={100}
                  className="field border-e-0"
                />
                <button className="button shrink-0 px-3">{t('shared.searchBox.button')}</button>
              </form>
            )}
            <ul className="mt-4 flex flex-wrap gap-x-6">
              <li>
                <a href={`/${locale}`} className="inline-block py-2">
                  {t('errors.toHome')}
                </a>
              </li>
              {failure === 'forbidden' ? (
                <li>
                  <a href="/admin" className="inline-block py-2">
                    {t('errors.toDesk')}
                  </a>
                </li>
              ) : (
                columns.map(({ key, path }) => (
                  <li key={key}>
                    <a href={`/${locale}${path}`} className="inline-block py-2">
                      {t(`site.column.${key}.name`)}
                    </a>
                  </li>
                ))
              )}
            </ul>
          </section>
        )
      })}
    </main>
  )
}
