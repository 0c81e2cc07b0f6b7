import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { PageFrame } from '#components/page-frame'
import { countByKind } from '#lib/editions/news'
import { listPaths } from '#lib/editions/paths'
import { kinds } from '#lib/editions/kinds'
import { columns, pageName, type SitePage } from '#lib/portal/columns'

type Props = PageProps<'/[locale]/site-map'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readRecord(props)
  const title = t('site.page.site-map.name')
  return pageMetadata({ locale, path: '/site-map', title, description: t('site.page.site-map.says') })
}

/** Every column and page of the portal, with how many records each holds. */
export default async function SiteMapPage(props: Props) {
  const request = await readRecord(props)
  const { t, href, edition } = request
  const counts = await countByKind(edition.number)
  const countAt = (page: SitePage): number | undefined => {
    const kind = kinds.find((one) => listPaths[one] === page)
    return kind && (counts.get(kind) ?? 0)
  }
  return (
    <PageFrame request={request} path="/site-map">
      <h1 className="mt-6 text-head">{t('site.page.site-map.name')}</h1>
      <p className="mt-2 max-w-3xl">{t('site.map.intro')}</p>
      <div className="mt-8 grid gap-x-10 gap-y-8 md:grid-cols-2">
        {columns.map((column) => (
          <section key={column.key} aria-labelledby={`column-${column.key}`}>
            <h2 id={`column-${column.key}`} className="text-title">
              <a href={href(column.path)}>{t(`site.column.${column.key}.name`)}</a>
            </h2>
            <ul className="mt-2">
              {column.pages.map((page) => {
                const count = countAt(page)
                return (
                  <li key={page} className="border-t border-rule py-2">
                    <a href={href(page)}>{t(`site.page.${pageName(page)}.name`)}</a>
                    {count !== undefined && (
                      <span className="ms-2 text-small text-quiet">{t('site.map.records', { count })}</span>
                    )}
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </div>
    </PageFrame>
  )
}
