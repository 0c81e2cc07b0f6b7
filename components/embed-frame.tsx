import type { ReactNode } from 'react'
import type { FrameRequest } from '#components/page-frame'
import { formatInstant } from '#lib/i18n/format'

interface EmbedFrameProps {
  request: FrameRequest
  title: string
  /** What kind of thing it is, over the title. */
  kind: string
  /** The same in the portal, with its language: where the link under it leads. */
  full: string
  source?: string
  /** Says what the numbers stand at; without it they follow the newest edition or the one in the address. */
  stands?: ReactNode
  children: ReactNode
}

/** A small page for a frame of another site: no header, no navigation; its links leave the frame. */
export function EmbedFrame({ request, title, kind, full, source, stands, children }: EmbedFrameProps) {
  const { t } = request
  return (
    <main className="px-4 pt-3 pb-4">
      <p className="text-small text-quiet">{kind}</p>
      <h1 className="text-large font-semibold">{title}</h1>
      {children}
      <footer className="mt-4 border-t border-rule pt-2 text-small text-quiet">
        {source && <p>{source}</p>}
        <p>{stands ?? <Stands request={request} />}</p>
        <p>
          <span className="me-3">{t('shared.site.name')}</span>
          <OutLink t={t} href={full}>
            {t('embeds.full')}
          </OutLink>
        </p>
      </footer>
    </main>
  )
}

function Stands({ request: { t, locale, edition, newest, pinned } }: { request: FrameRequest }) {
  if (edition.publishedAt === null) return t('embeds.unpublished')
  const at = { number: String(edition.number), time: formatInstant(edition.publishedAt, locale) }
  if (!pinned) return t('embeds.live', at)
  const older = newest.number > edition.number
  return `${t('embeds.pinned', at)} ${older ? t('embeds.newer', { number: String(newest.number) }) : ''}`
}

/** A link out of the frame, whose own pages may not be framed. */
export function OutLink({
  t,
  href,
  children,
}: Pick<FrameRequest, 't'> & { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener" className="inline-block py-1">
      {children}
      <span className="sr-only"> {t('embeds.newTab')}</span>
    </a>
  )
}
