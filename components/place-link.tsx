import type { ReactNode } from 'react'
import type { FrameRequest } from '#components/page-frame'
import { isPlaceInProvince, placeName, prefectureOf } from '#lib/places/divisions'

interface PlaceLinkProps {
  request: Pick<FrameRequest, 'href' | 'locale'>
  /** A GB/T 2260 code. Outside the province it leads nowhere. */
  code: string
  /** The place in a record's own words; the name of the division otherwise. */
  children?: ReactNode
}

/** A place that leads to the page of its prefecture; the province as a whole leads to the map. */
export function PlaceLink({ request: { href, locale }, code, children }: PlaceLinkProps) {
  const name = children ?? placeName(code, locale) ?? code
  if (code === '230000') return <a href={href('/places')}>{name}</a>
  if (!isPlaceInProvince(code)) return <>{name}</>
  return <a href={href(`/places/${prefectureOf(code)}`)}>{name}</a>
}
