import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { ColumnPage } from '#components/column-page'

type Props = PageProps<'/[locale]/open'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readRecord(props)
  const title = t('site.page.open.name')
  return pageMetadata({ locale, path: '/open', title, description: t('site.page.open.says') })
}

/** Where the data come from and how they are kept true. */
export default async function OpenPage(props: Props) {
  return <ColumnPage request={await readRecord(props)} path="/open" pages={pages} />
}

const pages = [
  '/sources',
  '/method',
  '/corrections',
  '/editions',
  '/figures/announced',
  '/figures/coverage',
  '/site-map',
] as const
