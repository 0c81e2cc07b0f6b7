import type { ReactNode } from 'react'

interface FigureBlockProps {
  number: string
  unit: string
  /** What the number counts: one line. */
  says: ReactNode
  /** The exact value for machines and on demand, such as whole yuan. */
  exact?: string
  /** The records that make the number, or the record it was announced in. */
  href?: string
  /** Edition, source, how to cite. */
  children?: ReactNode
}

/** The portal's signature: a large number with its unit small, and under it what it counts and where it comes from. */
export function FigureBlock({ number, unit, says, exact, href, children }: FigureBlockProps) {
  const figure = (
    <data value={exact ?? number} title={exact} className="text-figure font-semibold tabular-nums">
      {number}
      <span className="ms-2 text-body font-normal">{unit}</span>
    </data>
  )
  return (
    <div className="border-t-2 border-ink pt-3">
      <p>
        {href ? (
          <a href={href} className="text-ink decoration-accent">
            {figure}
          </a>
        ) : (
          figure
        )}
      </p>
      <p className="mt-1">{says}</p>
      {children && <div className="mt-1 text-small text-quiet">{children}</div>}
    </div>
  )
}
