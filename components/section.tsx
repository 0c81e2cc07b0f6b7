import type { ReactNode } from 'react'

interface SectionProps {
  /** Names the section in addresses: `#projects`. */
  id: string
  title: string
  /** One line under the heading that says what stands here. */
  says?: ReactNode
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ id, title, says, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id} className="text-title">
        {title}
      </h2>
      {says && <p className="mt-1 max-w-3xl text-quiet">{says}</p>}
      <div className="mt-4">{children}</div>
    </section>
  )
}
