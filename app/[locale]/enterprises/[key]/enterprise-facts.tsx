import type { PageRequest } from '#app/request'
import { FactList } from '#components/fact-list'
import { PlaceLink } from '#components/place-link'
import type { EnterpriseContent } from '#lib/enterprises/schema'
import { placeName } from '#lib/places/divisions'

interface EnterpriseFactsProps {
  request: PageRequest
  content: EnterpriseContent
}

/** An enterprise's names, code, home and line of business, as far as sources give them. */
export function EnterpriseFacts({ request, content }: EnterpriseFactsProps) {
  const { t, locale } = request
  const { aliases, creditCode, home, homeCode, industry } = content
  const notKnown = <span className="text-quiet">{t('shared.record.notKnown')}</span>
  return (
    <FactList
      facts={[
        {
          term: t('records.enterprise.aliases'),
          detail: aliases.length > 0 && (
            <ul>
              {aliases.map((alias) => (
                <li key={alias} lang={/[\u4e00-\u9fff]/.test(alias) ? 'zh-CN' : 'en'}>
                  {alias}
                </li>
              ))}
            </ul>
          ),
        },
        { term: t('records.enterprise.creditCode'), detail: creditCode ?? notKnown },
        {
          term: t('records.enterprise.home'),
          detail:
            home || homeCode ? (
              <>
                {homeCode ? (
                  <PlaceLink request={request} code={homeCode}>
                    {home?.[locale] ?? placeName(homeCode, locale)}
                  </PlaceLink>
                ) : (
                  home?.[locale]
                )}
                {homeCode && (
                  <span className="ms-2 text-small text-quiet">
                    {t('records.enterprise.homeCode', { code: homeCode })}
                  </span>
                )}
              </>
            ) : (
              notKnown
            ),
        },
        { term: t('records.enterprise.industry'), detail: industry?.[locale] ?? notKnown },
      ]}
    />
  )
}
