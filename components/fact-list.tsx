import type { ReactNode } from 'react'

export interface Fact {
  term: string
  /** Null and false leave the line out. */
  detail: ReactNode
}

/** What a record says of itself, line by line: the name of the field and its value. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="mt-6 max-w-4xl">
      {facts
        .filter(({ detail }) => detail !== null && detail !== false && detail !== undefined)
        .map(({ term, detail }) => (
          <div
            key={term}
            className="border-t border-rule py-2 md:grid md:grid-cols-[11rem_minmax(0,1fr)] md:gap-6"
          >
            <dt className="text-small text-quiet md:py-[0.15em]">{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
    </dl>
  )
}
