import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata'
import type { Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'

interface Embedded {
  locale: Locale
  t: Translate
  path: string
  query?: Record<string, string>
  kind: 'figure' | 'chart' | 'table' | 'event' | 'project' | 'receipt'
  title: string
}

/** Pages for frames are for no search engine: the pages that they lead to are. */
export function embedMetadata({ locale, t, path, query, kind, title }: Embedded): Metadata {
  const named = t(`embeds.kinds.${kind}`)
  return pageMetadata({
    locale,
    path,
    query,
    title: title === '' ? named : `${named} · ${title}`,
    description: t('embeds.description', { title: title === '' ? named : title }),
    indexed: false,
  })
}
