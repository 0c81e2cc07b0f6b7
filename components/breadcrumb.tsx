import type { FrameRequest } from '#components/page-frame'
import { StructuredData } from '#components/structured-data'
import { breadcrumbOf } from '#lib/descriptions/structured'
import { columns, pageName, placeOf } from '#lib/portal/columns'

interface Step {
  path: string
  name: string
}

interface BreadcrumbProps {
  request: FrameRequest
  path: string
  /** The pages between the column and this page. */
  trail: readonly Step[]
}

/** From the home page through the column to this page; nothing on the home page itself. */
export function Breadcrumb({ request: { t, href, locale }, path, trail }: BreadcrumbProps) {
  const place = placeOf(path)
  if (path === '/' || place === null) return null
  const { column, page } = place
  const above: Step[] = [
    { path: '/', name: t('site.home.name') },
    { path: column.path, name: t(`site.column.${column.key}.name`) },
    ...trail.filter((step) => !columns.some((one) => one.path === step.path)),
  ].filter((step) => step.path !== path)
  const own =
    path === column.path ? t(`site.column.${column.key}.name`) : t(`site.page.${pageName(page)}.name`)
  return (
    <nav aria-label={t('shared.nav.breadcrumb')} className="mt-4 text-small no-print">
      <ol className="flex flex-wrap gap-x-2">
        {above.map((step, at) => (
          <li key={step.path}>
            <a href={href(step.path)}>{step.name}</a>
            {(at < above.length - 1 || path === page) && (
              <span aria-hidden="true" className="ms-2 text-quiet">
                /
              </span>
            )}
          </li>
        ))}
        {path === page && <li aria-current="page">{own}</li>}
      </ol>
      <StructuredData data={breadcrumbOf(above, locale)} />
    </nav>
  )
}
