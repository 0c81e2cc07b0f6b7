import type { ExploreRequest } from '#app/[locale]/figures/explore/read-explore'

interface SortHeadProps {
  request: ExploreRequest
  path: string
  /** What the column is called in `order`. */
  by: string
  name: string
  number?: boolean
}

/** A column head that sorts: the largest number first, names in their own order, and the other way the next time. */
export function SortHead({ request, path, by, name, number = true }: SortHeadProps) {
  const { t, href, given, kept, exploration } = request
  const current = exploration.order.by === by
  const { descending } = exploration.order
  const next = current ? !descending : number
  return (
    <th
      scope="col"
      className={number ? 'number' : undefined}
      aria-sort={current ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <a
        href={href(path, { ...given, ...kept, order: `${next ? '-' : ''}${by}` })}
        title={t('explore.table.sortBy', { name })}
        className="inline-block py-1 text-quiet no-underline hover:underline"
      >
        {name}
        {current && <span aria-hidden="true">{descending ? ' ↓' : ' ↑'}</span>}
      </a>
    </th>
  )
}
