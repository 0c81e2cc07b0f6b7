import { deskLocale } from '#app/admin/locale'
import { translator } from '#lib/i18n/translate'

/** Says that the role of whoever is signed in does not allow the page, or that a form came from elsewhere. */
export default async function ForbiddenPage() {
  const t = translator(await deskLocale())
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      <title>{`${t('admin.forbidden.title')} · ${t('admin.name')}`}</title>
      <h1 className="text-head">{t('admin.forbidden.title')}</h1>
      <p className="mt-2">{t('admin.forbidden.says')}</p>
      <p className="mt-4">
        <a href="/admin">{t('admin.toDesk')}</a>
      </p>
    </main>
  )
}
