import type { FrameRequest } from '#components/page-frame'
import { ProjectTable } from '#components/project-table'
import { Section } from '#components/section'
import { TotalsBlocks } from '#components/totals-blocks'
import type { Titles } from '#lib/editions/queries'
import type { Totals } from '#lib/figures/queries'
import { listedCount } from '#lib/figures/summary'
import type { ProjectRow } from '#lib/projects/queries'

interface ParkProjectsProps {
  request: FrameRequest
  park: string
  totals: Totals
  /** The newest projects of the park; the list has all. */
  projects: readonly ProjectRow[]
  /** Names of their enterprises by `enterprise:key`. */
  titles: ReadonlyMap<string, Titles>
}

/** The recorded projects in a park, with their totals; apart from what was announced about it. */
export function ParkProjects({ request, park, totals, projects, titles }: ParkProjectsProps) {
  const { t, href } = request
  return (
    <Section id="projects" title={t('records.park.projects')} says={t('records.park.projectsSay')}>
      {projects.length === 0 ? (
        <p>{t('records.park.noProjects')}</p>
      ) : (
        <>
          <TotalsBlocks request={request} totals={totals} filter={{ park }} />
          <div className="mt-6">
            <ProjectTable
              request={request}
              rows={projects}
              titles={titles}
              caption={t('pages.lists.shown', { count: listedCount(totals), shown: projects.length })}
            />
          </div>
          <p className="mt-4">
            <a href={href('/projects', { park })}>{t('records.park.allProjects')}</a>
          </p>
        </>
      )}
    </Section>
  )
}
