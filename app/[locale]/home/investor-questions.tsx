import type { PageRequest } from '#app/request'
import { Section } from '#components/section'
import type { FrontPage } from '#lib/figures/front-page'
import { term } from '#lib/i18n/terms'
import { prefectureChoices } from '#lib/places/choices'
import { gbSections, industries4567 } from '#lib/projects/schema'

const questions = [
  { name: 'opportunities', path: '/opportunities' },
  { name: 'peers', path: '/peers' },
  { name: 'parks', path: '/parks' },
  { name: 'benefits', path: '/policies/benefits' },
] as const

/** An investor's four questions about one industry and one place: a form whose every button is a question. */
export function InvestorQuestions({
  request,
  counts,
}: {
  request: PageRequest
  counts: FrontPage['counts']
}) {
  const { t, locale, href, unpinned, pinned, edition } = request
  const fields = [
    {
      name: 'industry',
      label: t('home.investor.industry'),
      choices: [
        ...industries4567.map((value) => ({ value, name: term(t, 'industry', value) })),
        ...gbSections.map((value) => ({ value, name: `${value} ${term(t, 'gbSection', value)}` })),
      ],
    },
    { name: 'city', label: t('home.investor.place'), choices: prefectureChoices(locale) },
  ]
  const links = [
    { path: '/enterprises', query: { signed: '1' }, name: t('home.investor.enterprises') },
    { path: '/places', name: t('home.investor.map') },
    { path: '/shortlist', name: t('home.investor.shortlist') },
    { path: '/enquiries/new', name: t('home.investor.ask') },
  ]
  return (
    <Section id="investors" title={t('home.investor.title')} says={t('home.investor.says')}>
      <form
        action={unpinned('/opportunities')}
        className="grid gap-x-5 gap-y-3 md:grid-cols-2 no-print"
        aria-labelledby="investors"
      >
        {fields.map(({ name, label, choices }) => (
          <label key={name} className="block">
            <span className="text-small text-quiet">{label}</span>
            <select name={name} className="field">
              <option value="">{t('home.investor.any')}</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.name}
                </option>
              ))}
            </select>
          </label>
        ))}
        {pinned && <input type="hidden" name="edition" value={edition.number} />}
        <div className="grid gap-3 md:col-span-2 md:grid-cols-4">
          {questions.map(({ name, path }, at) => (
            <button
              key={name}
              formAction={unpinned(path)}
              className={at === 0 ? 'button' : 'button button-quiet'}
            >
              {t(`home.investor.${name}`)}
            </button>
          ))}
        </div>
      </form>
      <p className="mt-3 text-small text-quiet">{t('home.investor.held', counts)}</p>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {links.map(({ path, query, name }) => (
          <li key={path}>
            <a href={href(path, query)} className="inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
