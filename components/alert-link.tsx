import type { FrameRequest } from '#components/page-frame'
import type { AlertList } from '#lib/alerts/names'

interface AlertLinkProps {
  request: Pick<FrameRequest, 't' | 'unpinned'>
  list: AlertList
  /** The list's filter as its address has it. */
  given: Record<string, string>
}

/** The way from a list with its filter to being told of its changes by mail, from the newest edition on. */
export function AlertLink({ request: { t, unpinned }, list, given }: AlertLinkProps) {
  return (
    <p className="text-small no-print">
      <a href={unpinned('/alerts/new', { ...given, list, sort: undefined })} className="inline-block py-1">
        {t('alerts.link')}
      </a>
      {Object.keys(given).some((name) => name !== 'sort') && (
        <span className="ms-3 text-quiet">{t('alerts.linkSays')}</span>
      )}
    </p>
  )
}
