import type { Metadata } from 'next'
import { FileGuide } from '#app/[locale]/method/file-guide'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { PageFrame } from '#components/page-frame'
import { Section } from '#components/section'
import { rulesVersion } from '#lib/figures/rules'
import { messages } from '#lib/i18n/messages'

type Props = PageProps<'/[locale]/method'>

const sections = ['counting', 'announced', 'money', 'editions', 'names', 'trust', 'corrections'] as const

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readRecord(props)
  return pageMetadata({
    locale,
    path: '/method',
    title: t('pages.method.title'),
    description: t('pages.method.intro'),
  })
}

/** How the portal counts, cites and keeps its data, and what its files hold. */
export default async function MethodPage(props: Props) {
  const request = await readRecord(props)
  const { t, locale } = request
  const texts = messages[locale].pages.method.sections
  return (
    <PageFrame request={request} path="/method">
      <h1 className="mt-6 text-head">{t('pages.method.title')}</h1>
      <p className="mt-2 max-w-3xl">{t('pages.method.intro')}</p>
      <nav aria-label={t('pages.method.contents')} className="mt-6 no-print">
        <ul className="flex flex-wrap gap-x-6">
          {[...sections, 'files' as const].map((id) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1">
                {id === 'files' ? t('pages.method.files.title') : texts[id].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((id) => (
        <Section
          key={id}
          id={id}
          title={texts[id].title}
          says={id === 'counting' && t('pages.method.version', { version: String(rulesVersion) })}
        >
          <ul className="max-w-3xl list-disc space-y-2 ps-6">
            {Object.entries<string>(texts[id].points).map(([name, text]) => (
              <li key={name}>{text}</li>
            ))}
          </ul>
        </Section>
      ))}
      <FileGuide request={request} />
    </PageFrame>
  )
}
