import type { ReactNode } from 'react'
import type { PageRequest } from '#app/request'
import { Covered, MissingProjects, MissingValue } from '#components/coverage-cells'
import type { CoveredTotal } from '#lib/figures/event-coverage'

interface GapCellProps {
  request: PageRequest
  total: CoveredTotal
}

/** The recorded part of an announced total, by projects and by value. */
export function CoveredCell({ request, total: { coverage } }: GapCellProps) {
  const { t } = request
  const part = (name: string, half: { percent: string | null } | null) =>
    half && <Covered t={t} name={name} percent={half.percent} />
  return (
    <Halves
      request={request}
      projects={part(t('coverage.page.projects'), coverage.projects)}
      value={part(t('coverage.page.value'), coverage.value)}
    />
  )
}

/** What is announced and not recorded, by projects and by value. */
export function MissingCell({ request, total: { coverage, figure } }: GapCellProps) {
  const { t, locale } = request
  const gap = { t, locale, coverage, content: figure.content }
  return (
    <Halves
      request={request}
      projects={coverage.projects && <MissingProjects {...gap} />}
      value={coverage.value && <MissingValue {...gap} />}
    />
  )
}

interface HalvesProps {
  request: PageRequest
  /** Null where the figure does not announce it in a unit that can be compared. */
  projects: ReactNode
  value: ReactNode
}

function Halves({ request: { t }, projects, value }: HalvesProps) {
  if (projects === null && value === null) {
    return <span className="text-quiet">{t('coverage.notCompared')}</span>
  }
  const halves = [
    { name: t('coverage.page.projects'), half: projects },
    { name: t('coverage.page.value'), half: value },
  ]
  return (
    <ul>
      {halves.map(
        ({ name, half }) =>
          half !== null && (
            <li key={name} className="pb-1">
              <span className="text-small text-quiet">
                {name}
                {t('pages.lists.colon')}
              </span>
              {half}
            </li>
          ),
      )}
    </ul>
  )
}
