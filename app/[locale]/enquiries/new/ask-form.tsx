import { AskField, FieldProblem, boundTo, type FieldProps } from '#app/[locale]/enquiries/new/ask-field'
import type { FrameRequest } from '#components/page-frame'
import { answerLanguages, type EnquiryProblem, type Typed } from '#lib/enquiries/schema'
import { term } from '#lib/i18n/terms'
import { placeName, prefectures } from '#lib/places/divisions'
import { industries4567 } from '#lib/projects/schema'

interface AskFormProps {
  request: FrameRequest
  typed: Typed
  problems: readonly EnquiryProblem[]
  formToken: string
  /** Where a refused form's text is kept, to be forgotten once it is sent. */
  kept: string
  /** Months for which personal data are kept. */
  months: number
}

/** The enquiry form. It has no limits of its own: what is wrong is said by the portal, in the reader's language. */
export function AskForm({ request, typed, problems, formToken, kept, months }: AskFormProps) {
  const { t, locale } = request
  const field = (name: keyof Typed, more: Pick<FieldProps, 'hint' | 'optional'> = {}): FieldProps => ({
    request,
    name,
    typed,
    problems,
    ...more,
  })
  const languages = answerLanguages.map((value) => ({ value, name: t(`enquiries.language.${value}`) }))
  const industries = industries4567.map((value) => ({ value, name: term(t, 'industry', value) }))
  const cities = prefectures.map((value) => ({ value, name: placeName(value, locale) ?? value }))
  if (typed.city && !prefectures.includes(typed.city))
    cities.push({ value: typed.city, name: placeName(typed.city, locale) ?? typed.city })
  return (
    <form method="post" action={`/${locale}/enquiries/send`} className="mt-4">
      <AskField {...field('text', { hint: t('enquiries.hint.text') })}>
        <textarea
          {...boundTo(field('text', { hint: 'text' }))}
          rows={7}
          defaultValue={typed.text}
          className="field"
        />
      </AskField>
      <TextField {...field('name')} autoComplete="name" />
      <TextField {...field('organisation', { optional: true })} autoComplete="organization" />
      <TextField
        {...field('email', { hint: t('enquiries.hint.email') })}
        autoComplete="email"
        inputMode="email"
      />
      <TextField
        {...field('phone', { hint: t('enquiries.hint.phone') })}
        autoComplete="tel"
        inputMode="tel"
      />
      <TextField {...field('country', { optional: true })} autoComplete="country-name" />
      <ChoiceField {...field('industry', { optional: true })} choices={industries} none />
      <ChoiceField {...field('city', { optional: true })} choices={cities} none />
      <ChoiceField {...field('language')} choices={languages} />
      <div className="sr-only" aria-hidden="true">
        <label htmlFor="website">{t('enquiries.field.website')}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <div className="mt-6 max-w-3xl">
        <p id="consent-hint">{t('enquiries.hint.consent', { months: String(months) })}</p>
        <FieldProblem {...field('consent')} />
        <label className="mt-2 flex min-h-11 items-start gap-3">
          <input
            type="checkbox"
            value="1"
            className="mt-1 size-6 shrink-0"
            {...boundTo(field('consent', { hint: 'consent' }))}
          />
          <span>{t('enquiries.field.consent')}</span>
        </label>
      </div>
      <input type="hidden" name="about" value={typed.about} />
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="kept" value={kept} />
      <button className="button mt-5">{t('enquiries.ask.send')}</button>
    </form>
  )
}

function TextField({
  autoComplete,
  inputMode,
  ...field
}: FieldProps & { autoComplete: string; inputMode?: 'email' | 'tel' }) {
  return (
    <AskField {...field}>
      <input
        {...boundTo(field)}
        defaultValue={field.typed[field.name]}
        autoComplete={autoComplete}
        inputMode={inputMode}
        className="field"
      />
    </AskField>
  )
}

function ChoiceField({
  choices,
  none = false,
  ...field
}: FieldProps & { choices: { value: string; name: string }[]; none?: boolean }) {
  return (
    <AskField {...field}>
      <select {...boundTo(field)} defaultValue={field.typed[field.name]} className="field">
        {none && <option value="">{field.request.t('enquiries.ask.noChoice')}</option>}
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </AskField>
  )
}
