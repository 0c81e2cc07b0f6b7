import { CiteButton } from '#components/cite-button'
import type { FrameRequest } from '#components/page-frame'
import type { AnnouncedFigure } from '#lib/figures/announced'
import { announcedLine } from '#lib/i18n/announced'

interface CiteAnnouncedProps {
  request: FrameRequest
  figure: Pick<AnnouncedFigure, 'key' | 'content'>
}

/** Makes the receipt of an announced figure as it stands at the edition shown. */
export function CiteAnnounced({ request, figure: { key, content } }: CiteAnnouncedProps) {
  const { t, locale } = request
  const name = `${content.name[locale]} ${announcedLine(content, t, locale)}`
  return (
    <CiteButton
      request={request}
      figure={{ kind: 'announced', key }}
      label={t('coverage.cite.announced', { name })}
    />
  )
}
