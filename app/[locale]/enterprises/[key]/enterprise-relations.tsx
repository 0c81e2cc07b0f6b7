import type { PageRequest } from '#app/request'
import { Section } from '#components/section'
import { SourceMarks } from '#components/source-marks'
import type { EnterpriseContent } from '#lib/enterprises/schema'
import { formatDate } from '#lib/i18n/format'
import type { SourceNote } from '#lib/sources/notes'

interface EnterpriseRelationsProps {
  request: PageRequest
  relations: EnterpriseContent['relations']
  notes: readonly SourceNote[]
}

/** What ties an enterprise to the province, each statement with its date and source. Nothing when none is recorded. */
export function EnterpriseRelations({ request: { t, locale }, relations, notes }: EnterpriseRelationsProps) {
  if (relations.length === 0) return null
  return (
    <Section id="relations" title={t('records.enterprise.relations')}>
      <ul className="max-w-4xl">
        {relations.map(({ type, statement, on, sources }) => (
          <li
            key={statement.zh}
            className="border-t border-rule py-2 md:grid md:grid-cols-[11rem_1fr] md:gap-6"
          >
            <p className="text-small text-quiet md:py-[0.15em]">
              {t(`terms.relation.${type}`)}
              {on && ` · ${formatDate(on, locale)}`}
            </p>
            <p>
              {statement[locale]}
              <SourceMarks t={t} notes={notes} citations={sources} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
