import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { signIn } from '#app/admin/actions/session'
import { withQuery, type Query } from '#app/admin/desk'
import { deskLocale } from '#app/admin/locale'
import { ErrorSummary } from '#app/admin/record-form/error-summary'
import { triedCookie } from '#app/admin/sign-in/tried'
import { afterSignIn } from '#lib/auth/after-sign-in'
import { currentStaff } from '#lib/auth/session'
import { isLocale, languageTags } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

/** The only page of the desk that is open to everybody. It works without JavaScript. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const asked = typeof query.lang === 'string' ? query.lang : ''
  const locale = isLocale(asked) ? asked : await deskLocale()
  const t = translator(locale)
  const next = afterSignIn(typeof query.next === 'string' ? query.next : null)
  if ((await currentStaff()) !== null) redirect(next)
  // next-auth's own way in names a refusal `error`.
  const failed = query.failed !== undefined || query.error !== undefined
  const tried = failed ? ((await cookies()).get(triedCookie)?.value ?? '') : ''
  const other = locale === 'zh' ? 'en' : 'zh'
  const invalid = failed ? { 'aria-invalid': true, 'aria-describedby': 'password-error' } : {}
  return (
    <main lang={languageTags[locale]} className="mx-auto max-w-md px-4 py-16">
      <title>{`${failed ? t('forms.error.titlePrefix') : ''}${t('admin.signIn.title')} · ${t('admin.name')}`}</title>
      <p className="text-quiet">{t('shared.site.name')}</p>
      <h1 className="text-head">{t('admin.signIn.title')}</h1>
      {query.ended !== undefined && <p className="mt-4">{t('admin.signIn.ended')}</p>}
      {failed && (
        <ErrorSummary
          heading={t('forms.error.summary')}
          problems={[{ path: 'username', text: t('admin.signIn.refused') }]}
        />
      )}
      <form action={signIn} className="mt-6 grid gap-5">
        <input type="hidden" name="next" value={next} />
        <div>
          <label htmlFor="username">{t('admin.account.username')}</label>
          <input
            id="username"
            name="username"
            className="field"
            autoComplete="username"
            autoCapitalize="none"
            defaultValue={tried}
            maxLength={200}
            required
            {...invalid}
          />
        </div>
        <div>
          <label htmlFor="password">{t('admin.account.password')}</label>
          <input
            id="password"
            name="password"
            type="password"
            className="field"
            autoComplete="current-password"
            required
            {...invalid}
          />
          {failed && (
            <p id="password-error" className="mt-1 text-warn">
              {t('admin.signIn.refused')}
            </p>
          )}
        </div>
        <p>
          <button className="button">{t('admin.signIn.button')}</button>
        </p>
      </form>
      <p className="mt-8 flex flex-wrap gap-x-6 text-small">
        <a
          href={withQuery('/admin/language', { lang: other, next: '/admin/sign-in' })}
          lang={languageTags[other]}
        >
          {t(`shared.languages.${other}`)}
        </a>
        <a href={`/${locale}`}>{t('admin.nav.site')}</a>
      </p>
    </main>
  )
}
