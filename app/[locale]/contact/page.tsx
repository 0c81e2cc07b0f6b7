import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { ColumnPage } from '#components/column-page'

type Props = PageProps<'/[locale]/contact'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readRecord(props)
  const title = t('site.page.contact.name')
  return pageMetadata({ locale, path: '/contact', title, description: t('site.page.contact.says') })
}

/** Ways to ask, to be told, and to report an error. */
export default async function ContactPage(props: Props) {
  return <ColumnPage request={await readRecord(props)} path="/contact" pages={pages} />
}

const pages = ['/enquiries', '/officers', '/alerts', '/corrections'] as const
