import { locales } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

export type Failure = 'missing' | 'forbidden' | 'failed'

/** Says in both languages why there is no page: its address may not even tell the reader's language. */
export function FailureNotice({ failure }: { failure: Failure }) {
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      {locales.map((locale, at) => {
        const t = translator(locale)
        const Heading = at === 0 ? 'h1' : 'h2'
        return (
          <section key={locale} lang={locale} className="mb-12">
            <Heading className="text-head">{t(`errors.${failure}.title`)}</Heading>
            <p className="mt-2">{t(`errors.${failure}.says`)}</p>
            <p className="mt-4 flex gap-6">
              <a href={`/${locale}`}>{t('errors.toHome')}</a>
              {failure === 'forbidden' ? (
                <a href="/admin">{t('errors.toDesk')}</a>
              ) : (
                <a href={`/${locale}/search`}>{t('errors.toSearch')}</a>
              )}
            </p>
          </section>
        )
      })}
    </main>
  )
}
