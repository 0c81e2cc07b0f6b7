import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { PageFrame } from '#components/page-frame'
import { Section } from '#components/section'
import { views } from '#lib/accessible/view'

type Props = PageProps<'/[locale]/accessible'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readRecord(props)
  const title = t('accessible.title')
  return pageMetadata({ locale, path: '/accessible', title, description: t('accessible.intro') })
}

/** Large text, high contrast and reading aloud, chosen here and remembered by the device. */
export default async function AccessiblePage(props: Props) {
  const request = await readRecord(props)
  const { t, unpinned } = request
  return (
    <PageFrame request={request} path="/accessible">
      <h1 className="mt-6 text-head">{t('accessible.title')}</h1>
      <p className="mt-2 max-w-3xl">{t('accessible.intro')}</p>
      <Section id="views" title={t('accessible.views')} says={t('accessible.viewsSay')}>
        <form method="post" action={unpinned('/accessible/choose')} className="grid max-w-xl gap-3">
          {views.map((view) => (
            <button key={view} name="view" value={view} className="button text-start">
              {t(`accessible.view.${view}`)}
            </button>
          ))}
        </form>
      </Section>
      <Section id="aloud" title={t('accessible.aloud')}>
        <p className="max-w-3xl">{t('accessible.aloudSays')}</p>
      </Section>
      <Section id="keys" title={t('accessible.keys')}>
        <p className="max-w-3xl">{t('accessible.keysSay')}</p>
      </Section>
    </PageFrame>
  )
}
