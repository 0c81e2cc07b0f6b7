import type { ReactNode } from 'react'
import { Breadcrumb } from '#components/breadcrumb'
import { EditionNotice } from '#components/edition-notice'
import { PageFooter } from '#components/page-footer'
import { PageHeader } from '#components/page-header'
import { TranslationNotice } from '#components/translation-notice'
import { beijingTime } from '#lib/dates/beijing-time'
import type { Edition } from '#lib/editions/as-of'
import { languageTags, type Language, type Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'

/** The part of a page's request that markup needs. */
export interface FrameRequest {
  language: Language
  locale: Locale
  t: Translate
  edition: Edition
  newest: Edition
  pinned: boolean
  href: (path: string, query?: Record<string, string | undefined>) => string
  unpinned: (path: string, query?: Record<string, string | undefined>) => string
}

interface PageFrameProps {
  request: FrameRequest
  /** The page's own address without its language, and its query: for the other language and the newest edition. */
  path: string
  query?: Record<string, string>
  /** The addresses above this page, for the line that says where the reader is. */
  trail?: { path: string; name: string }[]
  children: ReactNode
}

/** Header, edition line and footer around the content of every public page. */
export function PageFrame({ request, path, query = {}, trail = [], children }: PageFrameProps) {
  const { unpinned, edition, language, locale } = request
  // In a language that has only begun, what a page says of records is still in the language it falls back to.
  const spoken = language === locale ? undefined : languageTags[locale]
  return (
    <>
      {edition.publishedAt && (
        <meta name="PubDate" content={beijingTime(edition.publishedAt).slice(0, 16).replace('T', ' ')} />
      )}
      <PageHeader request={request} path={path} query={query} />
      <main id="content" lang={spoken} className="mx-auto w-full max-w-6xl px-4 pb-20 md:px-8">
        <TranslationNotice request={request} path={path} query={query} />
        <EditionNotice request={request} path={path} query={query} />
        <Breadcrumb request={request} path={path} trail={trail} />
        {children}
        {/* The buttons of CiteButton belong to it, wherever they stand. */}
        <form id="cite-form" method="post" action={unpinned('/figures/receipts')} hidden>
          <input type="hidden" name="edition" value={edition.number} />
        </form>
      </main>
      <PageFooter request={request} path={path} />
    </>
  )
}
