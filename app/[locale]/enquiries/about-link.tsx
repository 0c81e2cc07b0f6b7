import type { FrameRequest } from '#components/page-frame'
import { TitleLink } from '#components/title-link'
import { isKind } from '#lib/editions/kinds'
import { recordPath } from '#lib/editions/paths'
import type { Titles } from '#lib/editions/queries'

interface AboutLinkProps {
  request: Pick<FrameRequest, 'href' | 'locale'>
  /** `park:harbin-new-area`. */
  about: string
  titles: ReadonlyMap<string, Titles>
}

/** The record that an enquiry is about, by its title; one that is no longer published by its key. */
export function AboutLink({ request: { href, locale }, about, titles }: AboutLinkProps) {
  const [kind = '', key = ''] = about.split(':')
  const known = titles.get(about)
  if (!known || !isKind(kind)) return <>{key}</>
  return <TitleLink href={href(recordPath(kind, key))} titles={known} locale={locale} />
}
