import type { ReactNode } from 'react'
import type { FrameRequest } from '#components/page-frame'
import { TitleLink } from '#components/title-link'
import type { Titles } from '#lib/editions/queries'

interface NameListProps {
  request: FrameRequest
  /** Where the records live: `/enterprises`. */
  room: string
  items: readonly (Titles & { key: string; says?: ReactNode })[]
}

/** The names of several records, each leading to it, with a word beside. */
export function NameList({ request, room, items }: NameListProps) {
  return (
    <ul>
      {items.map(({ key, says, ...titles }) => (
        <li key={key} className="py-0.5">
          <TitleLink href={request.href(`${room}/${key}`)} titles={titles} locale={request.locale} />
          {says && <span className="ms-2 text-small text-quiet">{says}</span>}
        </li>
      ))}
    </ul>
  )
}
