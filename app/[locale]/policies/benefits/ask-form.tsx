import type { ReactNode } from 'react'
import type { ListRequest } from '#app/request'
import { formatYuan, unitWord } from '#lib/i18n/format'
import { parameterName, term } from '#lib/i18n/terms'
import { prefectureChoices } from '#lib/places/choices'
import { yuanUnits, type AskedParameters } from '#lib/policies/asked'
import type { Quantities } from '#lib/policies/benefit'
import { enterpriseAges, quantities as asked, type Quantity } from '#lib/policies/benefit-schema'
import { gbSections } from '#lib/projects/schema'

interface AskFormProps {
  request: ListRequest<AskedParameters>
  parks: { value: string; name: string }[]
  /** The amounts that were read, to be shown back in exact yuan. */
  quantities: Quantities
}

/** The questions as a plain form; what was typed comes back, and what could not be read is said at its field. */
export function AskForm({ request, parks, quantities }: AskFormProps) {
  const { t, locale, href, given, problems, pinned, edition } = request
  const wrong = new Set(problems.map(({ name }) => name))
  const field = (name: string, label: string, input: (aria: object) => ReactNode, hint?: string) => {
    const problem = wrong.has(name) && t('policies.benefits.wrong')
    const described = [problem && `${name}-wrong`, hint && `${name}-hint`].filter(Boolean).join(' ')
    return (
      <div key={name}>
        <label htmlFor={name} className="text-small text-quiet">
          {label}
        </label>
        {input({
          id: name,
          name,
          className: 'field',
          defaultValue: given[name] ?? '',
          'aria-invalid': problem ? true : undefined,
          'aria-describedby': described || undefined,
        })}
        {problem && (
          <p id={`${name}-wrong`} className="text-small text-warn">
            {problem}
          </p>
        )}
        {hint && (
          <p id={`${name}-hint`} className="text-small text-quiet">
            {hint}
          </p>
        )}
      </div>
    )
  }
  const choice = (name: string, label: string, none: string, choices: { value: string; name: string }[]) =>
    field(name, label, (aria) => (
      <select {...aria}>
        <option value="">{none}</option>
        {choices.map(({ value, name: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    ))
  const sum = (name: Quantity) => {
    const cny = quantities[name]
    const hint = cny
      ? `${t('policies.benefits.read')} ${formatYuan(cny, locale)}`
      : t('policies.benefits.amountHint')
    return field(
      name,
      term(t, 'benefitQuantity', name),
      (aria) => <input {...aria} type="text" inputMode="decimal" maxLength={22} />,
      name === 'investment' || cny ? hint : undefined,
    )
  }
  const unsaid = t('policies.benefits.unsaid')
  const grid = 'grid grid-cols-1 items-start gap-x-5 gap-y-3 py-2 md:grid-cols-3'
  return (
    <form
      action={href('/policies/benefits').split('?')[0]}
      className="mt-6 border-y border-rule py-4 no-print"
      aria-label={t('policies.benefits.title')}
    >
      <fieldset>
        <legend className="font-semibold">{t('policies.benefits.ask')}</legend>
        <div className={grid}>
          {choice(
            'industry',
            t('policies.benefits.about.section'),
            unsaid,
            gbSections.map((value) => ({ value, name: term(t, 'gbSection', value) })),
          )}
          {choice('city', parameterName(t, 'city'), unsaid, prefectureChoices(locale))}
          {choice('park', t('policies.benefits.about.park'), t('policies.benefits.anyPark'), parks)}
          {choice(
            'enterpriseAge',
            t('policies.benefits.about.enterpriseAge'),
            unsaid,
            enterpriseAges.map((value) => ({ value, name: term(t, 'enterpriseAge', value) })),
          )}
          {choice(
            'unit',
            t('policies.benefits.unit'),
            unsaid,
            yuanUnits.map((value) => ({ value, name: unitWord(value, locale) })),
          )}
          {sum('investment')}
        </div>
      </fieldset>
      <fieldset className="mt-3">
        <legend className="font-semibold">{t('policies.benefits.further')}</legend>
        <div className={grid}>
          {asked.filter((name) => name !== 'investment').map(sum)}
          {field(
            'day',
            t('policies.benefits.day'),
            (aria) => (
              <input {...aria} type="text" maxLength={10} />
            ),
            t('policies.benefits.dayHint'),
          )}
        </div>
      </fieldset>
      {pinned && <input type="hidden" name="edition" value={edition.number} />}
      <button className="button mt-3">{t('policies.benefits.answer')}</button>
    </form>
  )
}
