import { OpportunityTable } from '#app/[locale]/opportunities/opportunity-table'
import type { ListRequest } from '#app/request'
import { Section } from '#components/section'
import type { OpportunityFilter, OpportunityRow } from '#lib/opportunities/queries'
import type { Standing } from '#lib/opportunities/schema'

interface OpportunityGroupsProps {
  request: ListRequest<OpportunityFilter>
  groups: readonly { standing: Standing; count: number; rows: readonly OpportunityRow[] }[]
}

/** Opportunities by standing, each with the way to all of them; a standing without any is left out. */
export function OpportunityGroups({ request, groups }: OpportunityGroupsProps) {
  const { t, href, given } = request
  return groups
    .filter(({ count }) => count > 0)
    .map(({ standing, count, rows }) => (
      <Section
        key={standing}
        id={standing}
        title={t(`opportunities.group.${standing}`, { count })}
        says={t(`opportunities.groupSays.${standing}`)}
      >
        <OpportunityTable
          request={request}
          rows={rows}
          caption={t('pages.lists.shown', { count, shown: rows.length })}
          withStanding={false}
        />
        {rows.length < count && (
          <p className="mt-4">
            <a href={href('/opportunities', { ...given, standing })}>{t('opportunities.allOf', { count })}</a>
          </p>
        )}
      </Section>
    ))
}
