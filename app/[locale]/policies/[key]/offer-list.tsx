import { OfferConditions } from '#app/[locale]/policies/[key]/offer-conditions'
import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import { Section } from '#components/section'
import { SourceMarks } from '#components/source-marks'
import { amountForms, withBound } from '#lib/i18n/announced'
import { formatBySize } from '#lib/i18n/format'
import { languageTags } from '#lib/i18n/locales'
import { term } from '#lib/i18n/terms'
import type { Amount } from '#lib/money/schema'
import type { PolicyContent } from '#lib/policies/schema'
import type { SourceNote } from '#lib/sources/notes'

interface OfferListProps {
  request: FrameRequest
  offers: PolicyContent['offers']
  notes: readonly SourceNote[]
}

/** What a policy offers, item by item. A ceiling is shown as a ceiling. */
export function OfferList({ request, offers, notes }: OfferListProps) {
  const { t, locale } = request
  return (
    <Section id="offers" title={t('records.policy.offers')} says={t('records.policy.offersSay')}>
      {offers.length === 0 ? (
        <p>{t('records.policy.noOffers')}</p>
      ) : (
        <RecordTable
          caption={t('records.policy.items', { count: offers.length })}
          items={offers}
          rowKey={({ statement }) => statement.en}
          columns={[
            {
              head: t('records.policy.offer'),
              cell: (offer) => (
                <>
                  {offer.statement[locale]}
                  <SourceMarks t={t} notes={notes} citations={offer.sources} />
                  {offer.condition && (
                    <span className="block text-small font-normal text-quiet">
                      {t('records.policy.condition', { condition: offer.condition[locale] })}
                    </span>
                  )}
                  <OfferConditions request={request} offer={offer} />
                </>
              ),
            },
            {
              head: t('records.policy.rate'),
              number: true,
              cell: ({ ratePercent, rateBase }) => (
                <>
                  {ratePercent ?? <span className="text-quiet">{t('shared.list.none')}</span>}
                  {rateBase && (
                    <span className="block text-small">{term(t, 'benefitQuantity', rateBase)}</span>
                  )}
                </>
              ),
            },
            {
              head: t('forms.field.fixedAmount'),
              number: true,
              cell: ({ fixedAmount }) =>
                fixedAmount ? (
                  formatBySize(fixedAmount, locale)
                ) : (
                  <span className="text-quiet">{t('shared.list.none')}</span>
                ),
            },
            {
              head: t('records.policy.ceiling'),
              number: true,
              cell: ({ ceiling, ceilingPer }) =>
                ceiling ? (
                  <>
                    <Ceiling request={request} ceiling={ceiling} />
                    {ceilingPer && (
                      <span className="block text-small">{term(t, 'ceilingPer', ceilingPer)}</span>
                    )}
                  </>
                ) : (
                  <span className="text-quiet">{t('shared.list.none')}</span>
                ),
            },
          ]}
        />
      )}
    </Section>
  )
}

function Ceiling({ request: { t, locale }, ceiling }: { request: FrameRequest; ceiling: Amount }) {
  const { printed, lang } = amountForms(ceiling)
  const own = formatBySize(ceiling, locale)
  return (
    <>
      {withBound(own, ceiling.bound, t, locale)}
      {printed !== own && (
        <span className="block text-small text-quiet">
          {t('records.policy.printed')} <span lang={languageTags[lang]}>{printed}</span>
        </span>
      )}
    </>
  )
}
