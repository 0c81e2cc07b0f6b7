import { locales } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

/** Says in both languages that there is no such page: its address may not even tell the reader's language. */
export function NotFoundNotice() {
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      {locales.map((locale) => {
        const t = translator(locale)
        return (
          <section key={locale} lang={locale} className="mb-12">
            {locale === 'zh' ? (
              <h1 className="text-head">{t('shared.errors.notFoundTitle')}</h1>
            ) : (
              <h2 className="text-head">{t('shared.errors.notFoundTitle')}</h2>
            )}
            <p className="mt-2">{t('shared.errors.notFound')}</p>
            <p className="mt-4 flex gap-6">
              <a href={`/${locale}`}>{t('shared.errors.toHome')}</a>
              <a href={`/${locale}/search`}>{t('shared.errors.toSearch')}</a>
            </p>
          </section>
        )
      })}
    </main>
  )
}
