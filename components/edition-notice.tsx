import type { FrameRequest } from '#components/page-frame'
import { formatInstant } from '#lib/i18n/format'

interface EditionNoticeProps {
  request: FrameRequest
  path: string
  query: Record<string, string>
}

/** Says which edition a page shows; for an older one also how to reach the newest. */
export function EditionNotice({ request, path, query }: EditionNoticeProps) {
  const { t, edition, newest, locale, unpinned } = request
  const number = String(edition.number)
  const time = edition.publishedAt ? formatInstant(edition.publishedAt, locale) : t('shared.edition.zero')
  if (newest.number === 0) return <p className="mt-4 text-small text-quiet">{t('shared.edition.none')}</p>
  if (edition.number === newest.number) {
    return <p className="mt-4 text-small text-quiet">{t('shared.edition.line', { number, time })}</p>
  }
  const newestAddress = unpinned(path, query)
  return (
    <p className="mt-4 border-s-4 border-warn bg-warn-tint px-4 py-2">
      {t('shared.edition.older', {
        number,
        time,
        newest: String(newest.number),
      })}{' '}
      <a href={newestAddress}>{t('shared.edition.toNewest')}</a>
    </p>
  )
}
