import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { PageFrame } from '#components/page-frame'

type Props = PageProps<'/[locale]/alerts/notice/[what]'>
const notices = ['sent', 'busy', 'deleted'] as const

async function readNotice(props: Props) {
  const { what } = await props.params
  const known = notices.find((notice) => notice === what)
  if (!known) notFound()
  return known
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const what = await readNotice(props)
  const { locale, t } = await readRecord(props)
  const [title, description] = [t(`alerts.notice.${what}.title`), t(`alerts.notice.${what}.says`)]
  return pageMetadata({ locale, path: `/alerts/notice/${what}`, title, description, indexed: false })
}

/** What became of a form. */
export default async function AlertNoticePage(props: Props) {
  const what = await readNotice(props)
  const request = await readRecord(props)
  const { t, href } = request
  const trail = [{ path: '/alerts', name: t('alerts.title') }]
  return (
    <PageFrame request={request} path={`/alerts/notice/${what}`} trail={trail}>
      <h1 className="mt-6 text-head">{t(`alerts.notice.${what}.title`)}</h1>
      <p className="mt-4 max-w-3xl">{t(`alerts.notice.${what}.says`)}</p>
      <p className="mt-6">
        <a href={href('/alerts')}>{t('alerts.back')}</a>
      </p>
    </PageFrame>
  )
}
