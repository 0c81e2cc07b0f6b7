import type { ReactNode } from 'react'
import { AlertLink } from '#components/alert-link'
import { EmptyList } from '#components/empty-list'
import { FeedLinks } from '#components/feed-links'
import { FileLinks } from '#components/file-links'
import { FilterForm, type FilterField } from '#components/filter-form'
import { FilterTags } from '#components/filter-tags'
import { PageFrame, type FrameRequest } from '#components/page-frame'
import { Pager } from '#components/pager'
import { StructuredData } from '#components/structured-data'
import { isAlertList } from '#lib/alerts/names'
import { datasetOf } from '#lib/descriptions/structured'
import type { Drop } from '#lib/editions/drops'
import type { Sort } from '#lib/editions/parameters'
import type { FeedName } from '#lib/feeds/addresses'
import type { Span } from '#lib/editions/span'

export interface ListFrameRequest extends FrameRequest {
  fileHref: (path: string, query?: Record<string, string | undefined>) => string
  given: Record<string, string>
  problems: readonly { name: string; value: string }[]
  list: { after?: string; limit?: number }
}

export interface ListPageProps {
  request: ListFrameRequest
  path: string
  /** The list's name in `/data/…`, and what its address says beside the filter. */
  file: string
  fileQuery?: Record<string, string>
  /** The list's name in `/data/feeds/…`, where it has a feed. */
  feed?: FeedName
  title: string
  intro: string
  fields: readonly FilterField[]
  sorts?: readonly Sort[]
  /** The filters in force in words. */
  words: Record<string, string>
  /** Whether there is nothing to show, what each dropped filter would give, and where the next page begins. */
  read: { empty: boolean; next: string | null; drops: readonly Drop[] }
  trail?: { path: string; name: string }[]
  /** What stands before the title, such as the pages about figures. */
  nav?: ReactNode
  /** From when to when the records of the list are dated, where the page says so to search engines. */
  span?: Span | null
  /** What stands below the filter, whether or not there is anything to list. */
  lead?: ReactNode
  /** What stands above the table, such as totals. */
  above?: ReactNode
  /** The table. */
  children: ReactNode
}

/** The page of every list: filter, tags, table, next page, and the same list as files; or why it is empty. */
export function ListPage(props: ListPageProps) {
  const { request, path, title, words, read, trail } = props
  const { t, given, problems, list } = request
  const query = { ...props.fileQuery, ...given }
  const filter = { request, path, given, words }
  return (
    <PageFrame request={request} path={path} query={given} trail={trail}>
      {props.nav}
      <h1 className="mt-6 text-head">{title}</h1>
      <p className="mt-2 max-w-3xl">{props.intro}</p>
      <FilterForm {...filter} fields={props.fields} sorts={props.sorts} />
      <FilterTags {...filter} />
      {props.lead}
      {read.empty ? (
        <EmptyList {...filter} problems={problems} drops={read.drops} />
      ) : (
        <>
          {props.above}
          <div className="mt-8">{props.children}</div>
          <Pager request={request} path={path} given={given} list={list} next={read.next} />
          <div className="mt-4">
            <FileLinks t={t} list={props.file} fileHref={request.fileHref} query={query} />
            {props.feed && <FeedLinks t={t} locale={request.locale} feed={props.feed} given={given} />}
          </div>
          <StructuredData
            data={datasetOf({
              locale: request.locale,
              edition: request.edition,
              title,
              says: props.intro,
              address: request.href(path, given),
              list: props.file,
              query,
              span: props.span,
            })}
          />
        </>
      )}
      {isAlertList(props.file) && problems.length === 0 && (
        <div className="mt-4">
          <AlertLink request={request} list={props.file} given={given} />
        </div>
      )}
    </PageFrame>
  )
}
