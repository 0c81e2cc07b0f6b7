import { LanguageLinks } from '#components/language-links'
import type { FrameRequest } from '#components/page-frame'
import { columns, pageName, placeOf } from '#lib/portal/columns'

interface PageHeaderProps {
  request: FrameRequest
  path: string
  query: Record<string, string>
}

const tab =
  'inline-block border-b-4 border-transparent py-1 text-ink md:py-2 no-underline hover:border-rule aria-[current]:border-accent aria-[current]:font-semibold'

/** Name, search and languages; the columns; and the pages of the column that the reader is in. */
export function PageHeader({ request, path, query }: PageHeaderProps) {
  const { t, href, unpinned } = request
  const place = placeOf(path)
  const pages =
    place && !('ownNav' in place.column) && place.column.pages.length > 1 ? place.column.pages : []
  return (
    <header className="border-b border-rule no-print">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:bg-paper focus:p-3">
        {t('shared.nav.skip')}
      </a>
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-1 px-4 pt-4 pb-2 md:gap-y-2 md:px-8 md:pt-5 md:pb-3 lg:gap-x-8">
        <a href={href('/')} className="me-auto text-large font-semibold text-ink no-underline">
          <span
            aria-hidden="true"
            className="me-3 inline-block h-[0.9em] w-[0.3em] translate-y-[0.1em] bg-accent"
          />
          {t('shared.site.name')}
        </a>
        <form action={unpinned('/search')} role="search" className="flex w-full max-w-xs md:w-56">
          <label htmlFor="site-search" className="sr-only">
            {t('shared.searchBox.label')}
          </label>
          <input id="site-search" name="q" type="search" maxLength={100} className="field border-e-0" />
          {request.pinned && <input type="hidden" name="edition" value={request.edition.number} />}
          <button className="button shrink-0 px-3">{t('shared.searchBox.button')}</button>
        </form>
        <LanguageLinks request={request} path={path} query={query} />
        <a href={href('/accessible')} className="py-2">
          {t('accessible.link')}
        </a>
        <button type="button" data-read-aloud data-stop={t('accessible.stop')} className="read-aloud">
          {t('accessible.read')}
        </button>
      </div>
      <nav aria-label={t('shared.nav.label')} className="mx-auto max-w-6xl px-4 md:px-8">
        <ul className="flex flex-wrap gap-x-5 text-small md:gap-x-7 md:text-body">
          {columns.map((column) => (
            <li key={column.key}>
              <a
                href={href(column.path)}
                aria-current={
                  path === column.path ? 'page' : place?.column.key === column.key ? 'true' : undefined
                }
                className={tab}
              >
                {t(`site.column.${column.key}.name`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {pages.length > 0 && (
        <nav aria-label={t('site.pagesOf')} className="border-t border-rule bg-sheet">
          <ul className="mx-auto flex max-w-6xl flex-wrap gap-x-5 px-4 text-small md:px-8">
            {pages.map((page) => (
              <li key={page}>
                <a
                  href={href(page)}
                  aria-current={path === page ? 'page' : place?.page === page ? 'true' : undefined}
                  className="inline-block py-1 no-underline hover:underline md:py-2 aria-[current]:font-semibold aria-[current]:text-ink"
                >
                  {t(`site.page.${pageName(page)}.name`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
