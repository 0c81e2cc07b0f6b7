import type { ReactNode } from 'react'
import type { Desk } from '#app/admin/desk'
import { recordTitle } from '#app/admin/record-view/record-title'
import type { Similar } from '#app/admin/similar/find'

interface SimilarListProps {
  desk: Desk
  name: string
  similar: readonly Similar[]
  /** What can be done with one that was found. */
  children: (found: Similar) => ReactNode
}

/** Enterprises that exist already under a name like the one typed. */
export function SimilarList({ desk, name, similar, children }: SimilarListProps) {
  const { t } = desk
  if (similar.length === 0) return <p className="mt-4">{t('admin.similar.none', { name })}</p>
  return (
    <div className="mt-4 border-s-4 border-warn bg-warn-tint px-4 py-3">
      <h2 className="text-large">{t('admin.similar.heading', { name })}</h2>
      <p>{t('admin.similar.says')}</p>
      <ul className="mt-2 grid gap-2">
        {similar.map((found) => (
          <li key={found.key} className="flex flex-wrap items-center gap-x-4">
            <span>
              <strong>{recordTitle(found, desk)}</strong>
              <span className="block text-small text-quiet">
                {found.names.join(' · ')}
                {found.fromEdition === null && ` · ${t('terms.state.draft')}`}
              </span>
            </span>
            {children(found)}
          </li>
        ))}
      </ul>
    </div>
  )
}
