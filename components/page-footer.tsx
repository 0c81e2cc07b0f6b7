import type { ReactNode } from 'react'
import type { FrameRequest } from '#components/page-frame'
import { licence, licenceWords } from '#lib/portal/identity'
import { siteSetting, siteSettingIn } from '#lib/portal/settings'

/** What a government site says of itself at the foot of every page. An unset value shows as unset. */
export function PageFooter({ request, path }: { request: FrameRequest; path: string }) {
  const { t, href, locale } = request
  const notSet = t('site.footer.notSet')
  const terms = licence()?.url
  const linked = (name: 'agencyMark' | 'errorReport') => {
    const url = siteSetting(name)
    return url ? <a href={url}>{url}</a> : notSet
  }
  const contact = [siteSetting('phone'), siteSetting('mail'), siteSetting('address')].filter(Boolean)
  const facts: { name: string; value: ReactNode }[] = [
    { name: t('site.footer.operator'), value: siteSettingIn('operator', locale) ?? notSet },
    { name: t('site.footer.undertaker'), value: siteSettingIn('undertaker', locale) ?? notSet },
    { name: t('site.footer.contact'), value: contact.join(' · ') || notSet },
    { name: t('site.footer.siteCode'), value: siteSetting('siteCode') ?? notSet },
    { name: t('site.footer.icp'), value: siteSetting('icp') ?? notSet },
    { name: t('site.footer.police'), value: siteSetting('police') ?? notSet },
    { name: t('site.footer.agencyMark'), value: linked('agencyMark') },
    { name: t('site.footer.errorReport'), value: linked('errorReport') },
    {
      name: t('files.licence.label'),
      value: terms ? <a href={terms}>{licenceWords(locale)}</a> : licenceWords(locale),
    },
  ]
  return (
    <footer className="border-t border-rule bg-sheet">
      <div className="mx-auto max-w-6xl px-4 py-8 text-small md:px-8">
        <p className="max-w-3xl">{t('shared.footer.about')}</p>
        <dl className="mt-4 grid gap-x-8 gap-y-1 md:grid-cols-3">
          {facts.map(({ name, value }) => (
            <div key={name} className="flex flex-wrap gap-x-2">
              <dt className="text-quiet">{name}</dt>
              <dd className="break-all">{value}</dd>
            </div>
          ))}
        </dl>
        <ul className="mt-4 flex flex-wrap gap-x-6 no-print">
          <li>
            <a href={href('/site-map')} className="inline-block py-1">
              {t('site.footer.siteMap')}
            </a>
          </li>
          <li>
            <a href={href('/enquiries/new', { about: path })} className="inline-block py-1">
              {t('site.footer.report')}
            </a>
          </li>
          {(['method', 'sources', 'editions', 'corrections'] as const).map((room) => (
            <li key={room}>
              <a href={href(`/${room}`)} className="inline-block py-1">
                {t(`shared.footer.${room}`)}
              </a>
            </li>
          ))}
          <li>
            <a href={href('/method#files')} className="inline-block py-1">
              {t('shared.footer.files')}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
