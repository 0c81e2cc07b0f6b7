import type { FrameRequest } from '#components/page-frame'
import { Section } from '#components/section'
import { keepMonths } from '#lib/enquiries/settings'

interface OwnDataProps {
  request: FrameRequest
  reference: string
  secret: string
  /** True once erasing was asked for: it is confirmed with a button. */
  erasing: boolean
}

/** One's own data: to take along, and to have erased. */
export function OwnData({ request: { t, locale, href }, reference, secret, erasing }: OwnDataProps) {
  const page = `/enquiries/${reference}`
  return (
    <Section
      id="data"
      title={t('enquiries.data.title')}
      says={t('enquiries.data.says', { months: String(keepMonths()) })}
    >
      <p>
        <a href={href(`${page}/data`, { key: secret })} className="inline-block py-2">
          {t('enquiries.data.export')}
        </a>
      </p>
      {erasing ? (
        <form
          method="post"
          action={`/${locale}${page}/erase`}
          className="max-w-3xl border-s-4 border-warn px-4"
        >
          <p>{t('enquiries.data.confirm')}</p>
          <input type="hidden" name="key" value={secret} />
          <button className="button button-warn mt-2">{t('enquiries.data.eraseNow')}</button>
        </form>
      ) : (
        <p className="no-print">
          <a href={href(`${page}#data`, { key: secret, erase: '1' })} className="inline-block py-2 text-warn">
            {t('enquiries.data.erase')}
          </a>
        </p>
      )}
    </Section>
  )
}
