import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { ColumnPage } from '#components/column-page'

type Props = PageProps<'/[locale]/invest'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readRecord(props)
  const title = t('site.page.invest.name')
  return pageMetadata({ locale, path: '/invest', title, description: t('site.page.invest.says') })
}

/** Where an investor begins: places, incentives, peers and people. */
export default async function InvestPage(props: Props) {
  return <ColumnPage request={await readRecord(props)} path="/invest" pages={pages} />
}

const pages = [
  '/opportunities',
  '/peers',
  '/places',
  '/parks',
  '/parks/compare',
  '/policies/benefits',
  '/policies',
  '/shortlist',
  '/search',
  '/officers',
  '/enquiries',
  '/alerts',
] as const
