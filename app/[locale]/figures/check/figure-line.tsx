import type { ReactNode } from 'react'
import { figureAddress } from '#app/[locale]/figures/check/figure-address'
import type { PageRequest } from '#app/request'
import { CiteButton } from '#components/cite-button'
import { figureText } from '#lib/figures/figure'
import { announcedLine } from '#lib/i18n/announced'
import type { QuotableFigure } from '#lib/quotes/quotable-figure'

export interface LineContext {
  request: PageRequest
  /** Titles of recorded figures by their canonical text. */
  titles: ReadonlyMap<string, string>
}

interface FigureLineProps extends LineContext {
  figure: QuotableFigure
  /** Why it is listed, in a few words. */
  label: string
  children?: ReactNode
}

/** One figure of an answer: why it is listed, its number with a link to what makes it, and the button that cites it. */
export function FigureLine({ request, titles, figure, label, children }: FigureLineProps) {
  const { t, locale, edition } = request
  const number = announcedLine(figure.shown, t, locale)
  const title = figure.name?.[locale] ?? titles.get(figureText(figure.figure)) ?? ''
  const kind = t(figure.figure.kind === 'announced' ? 'quotes.announced' : 'quotes.recorded')
  const at = t('quotes.inEdition', { edition: String(figure.edition) })
  return (
    <li className="border-t border-rule py-3">
      <p className="text-small text-quiet">{label}</p>
      <p>
        <a
          href={figureAddress(request, figure)}
          className="text-large font-semibold text-ink decoration-accent"
        >
          {number}
        </a>{' '}
        <CiteButton
          request={request}
          figure={figure.figure}
          label={`${number}, ${title}`}
          at={figure.until === null ? undefined : figure.edition}
        />
      </p>
      <p className="text-small">
        {title}
        <span className="text-quiet">
          {' '}
          · {kind} · {figure.until === null ? t('quotes.inEdition', { edition: String(edition.number) }) : at}
        </span>
      </p>
      {children}
    </li>
  )
}
