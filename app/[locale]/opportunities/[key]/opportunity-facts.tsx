import { FactList } from '#components/fact-list'
import { Note } from '#components/note'
import type { FrameRequest } from '#components/page-frame'
import { PlaceWords } from '#components/place-words'
import { TitleLink } from '#components/title-link'
import { recordPath } from '#lib/editions/paths'
import type { Titles } from '#lib/editions/queries'
import { formatAmount, formatAsEntered, formatDate } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import type { OpportunityContent } from '#lib/opportunities/schema'

interface OpportunityFactsProps {
  request: FrameRequest
  content: OpportunityContent
  /** Titles of its park and event by `kind:key`. */
  titles: ReadonlyMap<string, Titles>
}

/** What an opportunity says of itself; what it leaves open is shown as not stated. */
export function OpportunityFacts({ request, content, titles }: OpportunityFactsProps) {
  const { t, locale, href } = request
  const open = t('opportunities.notStated')
  const { industry, gbSection, industryPrinted, investment, cooperation, cooperationNote } = content
  const industries = [
    industryPrinted?.[locale],
    industry && term(t, 'industry', industry),
    gbSection && `GB/T 4754 ${gbSection} ${term(t, 'gbSection', gbSection)}`,
  ].filter(Boolean)
  const forms = [...cooperation.map((form) => term(t, 'cooperation', form)), cooperationNote?.[locale]]
  const link = (kind: 'park' | 'event', key: string | null) => {
    const found = key === null ? undefined : titles.get(`${kind}:${key}`)
    return found && key ? (
      <TitleLink href={href(recordPath(kind, key))} titles={found} locale={locale} />
    ) : null
  }
  const date = (on: string) => <time dateTime={on}>{formatDate(on, locale)}</time>
  return (
    <FactList
      facts={[
        { term: t('opportunities.sought'), detail: content.sought[locale] },
        { term: t('opportunities.offered'), detail: content.offered },
        { term: t('shared.parameter.industry'), detail: industries.join(' · ') || open },
        {
          term: t('shared.parameter.city'),
          detail: (
            <PlaceWords
              place={content.place}
              code={content.placeCode}
              locale={locale}
              href={request.href}
              missing={open}
            />
          ),
        },
        { term: t('shared.parameter.park'), detail: link('park', content.park) ?? open },
        { term: t('opportunities.event'), detail: link('event', content.event) },
        {
          term: t('opportunities.investment'),
          detail: investment ? (
            <>
              {investment.bound !== 'exact' && `${term(t, 'bound', investment.bound)} `}
              {formatAmount(investment, locale)}
              <span className="block text-small text-quiet">
                {t('records.project.entered', { amount: formatAsEntered(investment, locale) })} ·{' '}
                {t('opportunities.investmentSays')}
              </span>
            </>
          ) : (
            open
          ),
        },
        {
          term: t('opportunities.cooperation'),
          detail: forms.filter(Boolean).join(t('pages.lists.separator')) || open,
        },
        { term: t('opportunities.land'), detail: content.land?.[locale] ?? open },
        { term: t('opportunities.infrastructure'), detail: content.infrastructure?.[locale] ?? open },
        { term: t('opportunities.given'), detail: content.given?.[locale] ?? open },
        {
          term: t('opportunities.documents'),
          detail: content.documents.length > 0 && (
            <ul>
              {content.documents.map(({ name, url }) => (
                <li key={url}>
                  <a href={url} rel="noreferrer">
                    {name[locale]}
                  </a>
                </li>
              ))}
            </ul>
          ),
        },
        { term: t('opportunities.confirmedOn'), detail: date(content.confirmedOn) },
        {
          term: t('opportunities.expiresOn'),
          detail: content.expiresOn ? date(content.expiresOn) : t('opportunities.noExpiry'),
        },
        {
          term: t('shared.record.note'),
          detail: content.note && <Note note={content.note} locale={locale} />,
        },
      ]}
    />
  )
}
