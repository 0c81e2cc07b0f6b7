import { benefitWords } from '#app/[locale]/policies/benefits/benefit-words'
import { conditionWords } from '#app/[locale]/policies/benefits/condition-words'
import type { PageRequest } from '#app/request'
import { RecordTable } from '#components/record-table'
import { Section } from '#components/section'
import { TitleLink } from '#components/title-link'
import { ValidityMark } from '#components/validity-mark'
import { formatBySize } from '#lib/i18n/format'
import type { Asked, JudgedOffer, JudgedPolicy } from '#lib/policies/match'
import type { PolicyRow } from '#lib/policies/queries'

interface JudgedGroupProps {
  request: PageRequest
  group: 'met' | 'open' | 'notMet' | 'expired' | 'toCome'
  asked: Asked
  judged: (JudgedPolicy & { row: PolicyRow })[]
}

/** The policies with one answer, each item with the condition that decides it and the text's own formula. */
export function JudgedGroup({ request, group, asked, judged }: JudgedGroupProps) {
  const { t, locale, href } = request
  return (
    <Section id={group} title={t(`policies.benefits.${group}`)} says={t(`policies.benefits.${group}Says`)}>
      {judged.length === 0 && <p>{t('policies.benefits.none')}</p>}
      {judged.map(({ row, offers, standing }) => (
        <div key={row.key} className="mt-6">
          <h3 className="font-semibold">
            <TitleLink href={href(`/policies/${row.key}`)} titles={row} locale={locale} />
          </h3>
          {standing === 'expired' && (
            <p>
              <ValidityMark t={t} locale={locale} day={asked.day} until={row.content.validUntil} />
            </p>
          )}
          {standing === 'inForce' && offers.length === 0 && <p>{t('policies.benefits.noItems')}</p>}
          {offers.length > 0 && <Items request={request} offers={offers} asked={asked} />}
        </div>
      ))}
    </Section>
  )
}

interface ItemsProps {
  request: PageRequest
  offers: JudgedOffer[]
  asked: Asked
}

function Items({ request, offers, asked }: ItemsProps) {
  const { t, locale } = request
  return (
    <RecordTable
      caption={t('policies.benefits.items', { count: offers.length })}
      items={offers}
      rowKey={({ offer }) => offer.statement.en}
      columns={[
        { head: t('policies.benefits.item'), cell: ({ offer }) => offer.statement[locale] },
        {
          head: t('policies.benefits.decides'),
          cell: ({ conditions, decides }) => (
            <ul>
              {conditions.map((condition, at) => (
                <li key={at} className={condition === decides ? 'font-semibold' : 'text-quiet'}>
                  {conditionWords(request, condition, asked)}
                </li>
              ))}
            </ul>
          ),
        },
        {
          head: t('policies.benefits.amount'),
          cell: ({ offer, benefit }) => (
            <>
              {benefit
                ? benefitWords(request, benefit)
                : offer.ceiling
                  ? t('policies.benefits.upTo', { ceiling: formatBySize(offer.ceiling, locale) })
                  : t('policies.benefits.noAmount')}
              {benefit && offer.requirement && (
                <span className="block text-small text-quiet">{t('policies.benefits.ifMet')}</span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
