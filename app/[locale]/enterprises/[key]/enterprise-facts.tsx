import type { PageRequest } from '#app/request'
import { FactList } from '#components/fact-list'
import type { EnterpriseContent } from '#lib/enterprises/schema'

interface EnterpriseFactsProps {
  request: PageRequest
  content: EnterpriseContent
}

/** An enterprise's names, code, home and line of business, as far as sources give them. */
export function EnterpriseFacts({ request: { t, locale }, content }: EnterpriseFactsProps) {
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
                {home?.[locale]}
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
