import type { ExploreRequest } from '#app/[locale]/figures/explore/read-explore'
import { views } from '#lib/figures/exploration'

/** The ways to show the same filter, as links; each keeps the measure and the filter. */
export function ViewLinks({ request, path }: { request: ExploreRequest; path: string }) {
  const { t, href, given, kept, exploration } = request
  return (
    <nav aria-label={t('explore.views.label')} className="mt-5 no-print">
      <ul className="flex flex-wrap gap-2">
        {views.map((view) => (
          <li key={view}>
            <a
              href={href(path, {
                ...given,
                view: view === 'table' ? undefined : view,
                measure: kept.measure,
              })}
              aria-current={view === exploration.view ? 'true' : undefined}
              className="inline-block border border-rule px-4 py-2 no-underline hover:bg-tint aria-[current]:border-accent aria-[current]:bg-tint aria-[current]:font-semibold"
            >
              {t(`explore.views.${view}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
