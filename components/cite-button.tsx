import type { FrameRequest } from '#components/page-frame'
import { figureText, type Figure } from '#lib/figures/figure'

interface CiteButtonProps {
  request: Pick<FrameRequest, 't' | 'edition'>
  figure: Figure
  /** What is cited, for those who hear the button away from its number: "192 projects, Harbin". */
  label: string
  /** The edition to cite where a page shows more than one; the page's own otherwise. */
  at?: number
}

/**
 * Makes the receipt of one figure at the edition shown, and leads there. It belongs to the one form of the page frame,
 * which works without scripts. Nothing can be cited before the first edition.
 */
export function CiteButton({ request: { t, edition }, figure, label, at }: CiteButtonProps) {
  if (edition.number === 0) return null
  return (
    <button
      form="cite-form"
      name="figure"
      value={at === undefined ? figureText(figure) : `${figureText(figure)}@${at}`}
      aria-label={`${t('shared.record.citeFigure')}: ${label}`}
      className="cite no-print"
    >
      {t('shared.record.citeFigure')}
    </button>
  )
}
