import type { PlaceRead } from '#app/[locale]/places/[code]/read-place'
import type { FrameRequest } from '#components/page-frame'
import { ProjectTable } from '#components/project-table'
import { Section } from '#components/section'
import { TotalsBlocks } from '#components/totals-blocks'
import { listedCount } from '#lib/figures/summary'

interface PlaceProjectsProps {
  request: FrameRequest
  place: Pick<PlaceRead, 'code' | 'totals' | 'projects' | 'titles'>
}

/** The recorded projects of a place with their totals; apart from what was announced about it. */
export function PlaceProjects({ request, place: { code, totals, projects, titles } }: PlaceProjectsProps) {
  const { t, href } = request
  return (
    <Section id="projects" title={t('places.place.projects')} says={t('places.place.projectsSay')}>
      {projects.length === 0 ? (
        <p>{t('places.place.noProjects')}</p>
      ) : (
        <>
          <TotalsBlocks request={request} totals={totals} filter={{ city: code }} />
          <div className="mt-6">
            <ProjectTable
              request={request}
              rows={projects}
              titles={titles}
              caption={t('pages.lists.shown', { count: listedCount(totals), shown: projects.length })}
            />
          </div>
          <p className="mt-4">
            <a href={href('/projects', { city: code })}>{t('places.place.allProjects')}</a>
          </p>
        </>
      )}
    </Section>
  )
}
