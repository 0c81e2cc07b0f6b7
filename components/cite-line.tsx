import type { FrameRequest } from '#components/page-frame'
import { formatInstant } from '#lib/i18n/format'
import { portalUrl } from '#lib/portal/identity'

interface CiteLineProps {
  request: FrameRequest
  /** The page's address without its language, and the filter that belongs to what is cited. */
  path: string
  query?: Record<string, string>
  title: string
}

/** How to cite this page so that it reads the same in years: with the number of its edition in the address. */
export function CiteLine({ request, path, query = {}, title }: CiteLineProps) {
  const { t, locale, edition } = request
  if (edition.publishedAt === null) return null
  const base = portalUrl()
  const search = new URLSearchParams({ ...query, edition: String(edition.number) })
  const address = `${base}/${locale}${path === '/' ? '' : path}?${search}`
  return (
    <section aria-labelledby="cite" className="mt-14 max-w-4xl border-t border-rule pt-3 text-small">
      <h2 id="cite" className="font-semibold">
        {t('shared.record.cite')}
      </h2>
      <p className="mt-1 select-all">
        {t('records.shared.citation', {
          title,
          site: t('shared.site.name'),
          number: String(edition.number),
          time: formatInstant(edition.publishedAt, locale),
        })}{' '}
        <a href={address}>{address}</a>
      </p>
      <p className="text-quiet">{t('shared.record.citeHint')}</p>
    </section>
  )
}
