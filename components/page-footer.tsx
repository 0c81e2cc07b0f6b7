import type { FrameRequest } from '#components/page-frame'
import { licence, licenceWords } from '#lib/portal/identity'

/** The footer names operator and licence only when the settings do; an unset value shows as unset. */
export function PageFooter({ request }: { request: FrameRequest }) {
  const { t, href, locale } = request
  const operator = locale === 'zh' ? process.env.PORTAL_OPERATOR_ZH : process.env.PORTAL_OPERATOR_EN
  const terms = licence()?.url
  return (
    <footer className="border-t border-rule bg-sheet">
      <div className="mx-auto max-w-6xl px-4 py-8 text-small md:px-8">
        <p className="max-w-3xl">{t('shared.footer.about')}</p>
        <p className="mt-2">
          {t('shared.footer.operator', {
            name: operator || t('shared.footer.notSet'),
          })}
        </p>
        <p>
          {t('files.licence.label')}
          {terms ? <a href={terms}>{licenceWords(locale)}</a> : licenceWords(locale)}
        </p>
        <ul className="mt-3 flex flex-wrap gap-x-6 no-print">
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
