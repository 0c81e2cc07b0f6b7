import type { PageRequest } from '#app/request'
import type { EnterpriseReading } from '#app/[locale]/enterprises/[key]/read-enterprise'
import { ProjectTable } from '#components/project-table'
import { Section } from '#components/section'
import { listedCount } from '#lib/figures/summary'

interface EnterpriseProjectsProps {
  request: PageRequest
  enterprise: string
  reading: EnterpriseReading
}

/** The recorded projects that an enterprise has a part in. */
export function EnterpriseProjects({ request, enterprise, reading }: EnterpriseProjectsProps) {
  const { t, href } = request
  const { projects, totals, titles } = reading
  return (
    <Section id="projects" title={t('records.enterprise.projects')}>
      {projects.rows.length === 0 ? (
        <p className="text-quiet">{t('records.enterprise.noProjects')}</p>
      ) : (
        <>
          <ProjectTable
            request={request}
            caption={t('records.enterprise.projectsShown')}
            rows={projects.rows}
            titles={titles}
          />
          <p className="mt-3">
            <a href={href('/projects', { enterprise })}>
              {t('records.event.allProjects', { count: listedCount(totals) })}
            </a>
          </p>
        </>
      )}
    </Section>
  )
}
