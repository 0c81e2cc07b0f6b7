import type { ReactNode } from 'react'
import { endAllSessions, endSession } from '#app/admin/actions/session'
import type { Desk } from '#app/admin/desk'
import { languageTags } from '#lib/i18n/locales'

interface DeskFrameProps {
  desk: Desk
  /** The page's own address with its query, for coming back in the other language. */
  path: string
  title: string
  /** True while the page shows what is wrong with a form: its title then says so first. */
  failed?: boolean
  /** True where a form of the page writes the document's title itself, since only it knows what was refused. */
  titledByForm?: boolean
  children: ReactNode
}

const rooms = [
  { path: '/admin', name: 'home' },
  { path: '/admin/new/project', name: 'record', writes: true },
  { path: '/admin/records', name: 'records' },
  { path: '/admin/press', name: 'press' },
  { path: '/admin/enquiries', name: 'enquiries' },
  { path: '/admin/workdays', name: 'workdays', administers: true },
  { path: '/admin/accounts', name: 'accounts', administers: true },
  { path: '/admin/settings', name: 'settings', administers: true },
] as const

/** Header and main part of every page of the desk. */
export function DeskFrame({
  desk: { staff, locale, t },
  path,
  title,
  failed = false,
  titledByForm = false,
  children,
}: DeskFrameProps) {
  const other = locale === 'zh' ? 'en' : 'zh'
  const seen = rooms.filter(
    (room) =>
      ('administers' in room ? staff.role === 'administrator' : true) &&
      ('writes' in room ? staff.role !== 'administrator' : true),
  )
  return (
    <div lang={languageTags[locale]}>
      {!titledByForm && (
        <title>{`${failed ? t('forms.error.titlePrefix') : ''}${title} · ${t('admin.name')}`}</title>
      )}
      <header className="border-b border-rule bg-sheet no-print">
        <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:bg-paper focus:p-3">
          {t('shared.nav.skip')}
        </a>
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 md:px-8">
          <a href="/admin" className="me-auto text-large font-semibold text-ink no-underline">
            {t('admin.name')}
          </a>
          <span>
            {staff.name}
            <span className="ms-2 text-small text-quiet">{t(`terms.role.${staff.role}`)}</span>
          </span>
          <a
            href={`/admin/language?lang=${other}&next=${encodeURIComponent(path)}`}
            hrefLang={languageTags[other]}
            lang={languageTags[other]}
            className="py-2"
          >
            {t(`shared.languages.${other}`)}
          </a>
          <form className="flex gap-4">
            <button formAction={endSession} className="cursor-pointer py-2 text-accent underline">
              {t('admin.session.signOut')}
            </button>
            <button formAction={endAllSessions} className="cursor-pointer py-2 text-accent underline">
              {t('admin.session.signOutEverywhere')}
            </button>
          </form>
        </div>
        <nav aria-label={t('shared.nav.label')} className="mx-auto max-w-6xl px-4 md:px-8">
          <ul className="flex flex-wrap gap-x-6">
            {seen.map((room) => (
              <li key={room.path}>
                <a
                  href={room.path}
                  aria-current={path.split('?')[0] === room.path ? 'page' : undefined}
                  className="inline-block border-b-4 border-transparent py-2 text-ink no-underline hover:border-rule aria-[current]:border-accent aria-[current]:font-semibold"
                >
                  {t(`admin.nav.${room.name}`)}
                </a>
              </li>
            ))}
            <li className="ms-auto">
              <a href={`/${locale}`} className="inline-block py-2">
                {t('admin.nav.site')}
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main id="content" className="mx-auto w-full max-w-6xl px-4 pt-6 pb-20 md:px-8">
        <h1 className="text-head">{title}</h1>
        {children}
      </main>
    </div>
  )
}
