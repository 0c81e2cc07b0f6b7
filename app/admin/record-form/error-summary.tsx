'use client'

import { useEffect, useRef } from 'react'
import type { Problem } from '#app/admin/record-form/problems'

interface ErrorSummaryProps {
  heading: string
  problems: readonly Problem[]
  /** True for what is still open before anybody tried to send the form: it then leaves the focus where it is. */
  quiet?: boolean
}

/** What is wrong with the form, each a link to its field. Takes the focus, with scripts or without (`#problems`). */
export function ErrorSummary({ heading, problems, quiet = false }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!quiet) box.current?.focus()
  }, [problems, quiet])
  return (
    <div
      id="problems"
      ref={box}
      role={quiet ? undefined : 'alert'}
      tabIndex={-1}
      aria-labelledby="problems-heading"
      className="mt-6 border-s-4 border-warn bg-warn-tint px-4 py-3"
    >
      <h2 id="problems-heading" className="text-large">
        {heading}
      </h2>
      <ul className="mt-1 list-disc ps-5">
        {problems.map(({ path, text, href }) => (
          <li key={path}>
            <a href={href ?? `#${path}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
