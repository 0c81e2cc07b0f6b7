import type { FrameRequest } from '#components/page-frame'
import { Section } from '#components/section'
import type { AlertFilter } from '#lib/alerts/lists'
import type { AlertList } from '#lib/alerts/names'
import { locales } from '#lib/i18n/locales'

interface AddressFormProps {
  request: FrameRequest
  list: AlertList
  filter: AlertFilter
  /** What was wrong with the form as it was sent before. */
  problem: 'address' | 'consent' | null
}

/** Address, language and consent. What was typed is not given back: an address does not belong into an address line. */
export function AddressForm({ request, list, filter, problem }: AddressFormProps) {
  const { t, unpinned, locale } = request
  const wrong = (field: typeof problem) =>
    problem === field ? { 'aria-invalid': true, 'aria-describedby': 'alert-problem' } : {}
  return (
    <Section id="address" title={t('alerts.form.title')} says={t('alerts.how')}>
      <form method="post" action={unpinned('/alerts/send')} className="max-w-2xl">
        {problem && (
          <p id="alert-problem" role="alert" className="mb-4 border-s-4 border-warn px-4 py-2">
            {t(`alerts.form.problem.${problem}`)}
          </p>
        )}
        <input type="hidden" name="list" value={list} />
        {Object.entries(filter).map(([name, value]) => (
          <input key={name} type="hidden" name={`filter.${name}`} value={value} />
        ))}
        <label className="block">
          <span>{t('alerts.form.address')}</span>
          <input
            name="address"
            type="email"
            required
            maxLength={254}
            autoComplete="email"
            className="field mt-1"
            {...wrong('address')}
          />
        </label>
        <fieldset className="mt-4">
          <legend>{t('alerts.form.language')}</legend>
          <div className="flex gap-x-6">
            {locales.map((language) => (
              <label key={language} className="flex min-h-11 items-center gap-2">
                <input
                  type="radio"
                  name="language"
                  value={language}
                  defaultChecked={language === locale}
                  className="size-5"
                />
                <span>{t(`alerts.form.${language}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {/* People do not see it; programs that fill in every field do. */}
        <div className="sr-only" aria-hidden="true">
          <label>
            {t('alerts.form.trap')}
            <input name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <label className="mt-4 flex items-start gap-3">
          <input
            type="checkbox"
            name="consent"
            value="1"
            required
            className="mt-1 size-5 shrink-0"
            {...wrong('consent')}
          />
          <span>{t('alerts.form.consent')}</span>
        </label>
        <p className="mt-6">
          <button className="button">{t('alerts.form.send')}</button>
        </p>
      </form>
    </Section>
  )
}
