import type { Metadata } from 'next'
import { FailureNotice, type Failure } from '#components/failure-notice'
import { translator } from '#lib/i18n/translate'

/**
 * What server/ sends in place of Next's own pages for these statuses, which stay blank without JavaScript. Made at
 * build time, so that they need neither the database nor a render that may be what failed.
 */
const failures: Record<string, Failure> = { '403': 'forbidden', '404': 'missing', '500': 'failed' }

interface NoticeProps {
  params: Promise<{ status: string }>
}

export const dynamicParams = false
export const generateStaticParams = () => Object.keys(failures).map((status) => ({ status }))

export async function generateMetadata({ params }: NoticeProps): Promise<Metadata> {
  const failure = failures[(await params).status] ?? 'missing'
  return {
    title: `${translator('zh')(`errors.${failure}.title`)} · ${translator('en')(`errors.${failure}.title`)}`,
  }
}

export default async function NoticePage({ params }: NoticeProps) {
  return <FailureNotice failure={failures[(await params).status] ?? 'missing'} />
}
