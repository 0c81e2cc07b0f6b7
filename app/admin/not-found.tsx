import { deskLocale } from '#app/admin/locale'
import { translator } from '#lib/i18n/translate'

export default async function DeskNotFound() {
  const t = translator(await deskLocale())
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      <title>{`${t('errors.missing.title')} · ${t('admin.name')}`}</title>
      <h1 className="text-head">{t('errors.missing.title')}</h1>
      <p className="mt-2">{t('admin.notFound')}</p>
      <p className="mt-4">
        <a href="/admin">{t('admin.toDesk')}</a>
      </p>
    </main>
  )
}
