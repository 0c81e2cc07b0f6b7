import type { FrameRequest } from '#components/page-frame'
import { TitleLink } from '#components/title-link'
import { isKind } from '#lib/editions/kinds'
import { recordPath } from '#lib/editions/paths'
import type { Titles } from '#lib/editions/queries'

interface AboutLinkProps {
  request: Pick<FrameRequest, 'href' | 'locale'>
  /** `park:harbin-new-area`, several of them with commas between, or a page of the portal: `/figures/check`. */
  about: string
  titles: ReadonlyMap<string, Titles>
}

/** What an enquiry is about: records by their titles, one that is no longer published by its key, a page by its address. */
export function AboutLink({ request: { href, locale }, about, titles }: AboutLinkProps) {
  if (about.startsWith('/')) return <a href={href(about)}>{about}</a>
  return about.split(',').map((record, at) => {
    const [kind = '', key = ''] = record.split(':')
    const known = titles.get(record)
    return (
      <span key={record}>
        {at > 0 && ' · '}
        {known && isKind(kind) ? (
          <TitleLink href={href(recordPath(kind, key))} titles={known} locale={locale} />
        ) : (
          key
        )}
      </span>
    )
  })
}
