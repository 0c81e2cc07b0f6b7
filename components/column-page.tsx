import { PageFrame, type FrameRequest } from '#components/page-frame'
import { pageName, type SitePage } from '#lib/portal/columns'

interface ColumnPageProps {
  request: FrameRequest
  path: SitePage
  /** The pages it leads to, in the order in which a reader wants them. */
  pages: readonly SitePage[]
}

/** The first page of a column: what the reader finds on each of its pages. */
export function ColumnPage({ request, path, pages }: ColumnPageProps) {
  const { t, href } = request
  return (
    <PageFrame request={request} path={path}>
      <h1 className="mt-6 text-head">{t(`site.page.${pageName(path)}.name`)}</h1>
      <p className="mt-2 max-w-3xl text-large text-quiet">{t(`site.page.${pageName(path)}.says`)}</p>
      <ul className="mt-8 grid max-w-5xl gap-x-10 md:grid-cols-2">
        {pages.map((page) => (
          <li key={page} className="border-t border-rule py-3">
            <a href={href(page)} className="text-large">
              {t(`site.page.${pageName(page)}.name`)}
            </a>
            <p className="text-quiet">{t(`site.page.${pageName(page)}.says`)}</p>
          </li>
        ))}
      </ul>
    </PageFrame>
  )
}
