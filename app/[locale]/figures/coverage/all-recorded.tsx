import type { PageRequest } from '#app/request'
import { Section } from '#components/section'
import { TotalsBlocks } from '#components/totals-blocks'
import type { Totals } from '#lib/figures/queries'

interface AllRecordedProps {
  request: PageRequest
  totals: Totals
  /** Those of them that belong to no recorded event. */
  atNoEvent: Totals
}

/** The recorded total over all events, which may be added up since each project counts once. */
export function AllRecorded({ request, totals, atNoEvent }: AllRecordedProps) {
  const { t, href } = request
  return (
    <Section id="recorded" title={t('coverage.page.totalTitle')} says={t('coverage.page.totalSay')}>
      <TotalsBlocks request={request} totals={totals} />
      {atNoEvent.count > 0 && (
        <p className="mt-3">
          <a href={href('/projects', { event: 'none', counting: atNoEvent.counting })}>
            {t('coverage.page.outside', { count: atNoEvent.count })}
          </a>
        </p>
      )}
    </Section>
  )
}
