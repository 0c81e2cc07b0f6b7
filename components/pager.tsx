import type { FrameRequest } from '#components/page-frame'

interface PagerProps {
  request: FrameRequest
  path: string
  /** The filter and the order, without paging. */
  given: Record<string, string>
  list: { after?: string; limit?: number }
  /** Where the next page begins, or null on the last. */
  next: string | null
}

/** On to the next page, and back to the first. Nothing when a list has one page. */
export function Pager({ request, path, given, list, next }: PagerProps) {
  const { t, href } = request
  if (next === null && list.after === undefined) return null
  const query = { ...given, limit: list.limit === undefined ? undefined : String(list.limit) }
  return (
    <nav aria-label={t('shared.list.pager')} className="mt-6 flex flex-wrap gap-4 no-print">
      {list.after !== undefined && (
        <a className="button button-quiet" href={href(path, query)}>
          {t('shared.list.first')}
        </a>
      )}
      {next !== null && (
        <a className="button" rel="next" href={href(path, { ...query, after: next })}>
          {t('shared.list.next')}
        </a>
      )}
    </nav>
  )
}
