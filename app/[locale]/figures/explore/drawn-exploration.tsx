import type { ExploreRequest } from '#app/[locale]/figures/explore/read-explore'
import { Drawn } from '#components/drawn'
import { explorationDrawing, mostDrawn } from '#lib/figures/explore-drawing'
import type { Explored } from '#lib/figures/explore'
import { explorationNotes, explorationTitle, mapNotes } from '#lib/figures/explore-words'
import { recordsOfCell } from '#lib/figures/records'

const forms = ['svg', 'png', 'csv'] as const

/** The drawing of an exploration under what a reader of it must know, and the same as files. */
export function DrawnExploration({ request, explored }: { request: ExploreRequest; explored: Explored }) {
  const { t, locale, href, fileHref, given, kept, exploration } = request
  const { cross } = explored
  const drawing = explorationDrawing(explored, locale, (at, { count }) =>
    count > 0 ? href('/projects', recordsOfCell(exploration.filter, given, at)) : undefined,
  )
  const wide = exploration.columns !== null
  const whole = cross.rows.length <= mostDrawn.rows && cross.columns.length <= mostDrawn.columns
  const title = explorationTitle(exploration, locale)
  return (
    <figure className="mt-8">
      <figcaption className="max-w-3xl pb-3 text-small text-quiet">
        {t('explore.chart.caption', { title })}
        {!whole && ` ${t('explore.table.drawnPart', mostDrawn)}`}
      </figcaption>
      {wide ? (
        <section aria-label={t('explore.table.scrollChart')} tabIndex={0} className="sideways">
          <Drawn drawing={drawing} wide />
        </section>
      ) : (
        <Drawn drawing={drawing} />
      )}
      <div className="mt-3 max-w-3xl text-small text-quiet">
        {explorationNotes(explored, locale).map((note) => (
          <p key={note}>{note}</p>
        ))}
        {exploration.view === 'map' && (
          <p className="mt-2 border-s-4 border-warn bg-warn-tint px-4 py-2 text-ink">
            {mapNotes(locale).join(locale === 'zh' ? '' : ' ')}
          </p>
        )}
      </div>
      <p className="mt-3 text-small no-print">
        {t('explore.file.label')}
        {forms.map((form) => (
          <a
            key={form}
            href={fileHref(`/data/explore.${form}`, {
              ...given,
              ...kept,
              lang: form === 'csv' ? undefined : locale,
            })}
            className="ms-3 inline-block py-1"
          >
            {form.toUpperCase()}
          </a>
        ))}
      </p>
    </figure>
  )
}
