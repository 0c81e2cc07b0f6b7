import type { FrameRequest } from '#components/page-frame'

const rooms = [
  'figures',
  'figures/announced',
  'figures/coverage',
  'figures/explore',
  'figures/changes',
  'figures/check',
  'corrections',
] as const

interface FiguresNavProps {
  request: FrameRequest
  /** The page's own address without its language. */
  path: string
}

/** The pages about figures, for going from one to another. */
export function FiguresNav({ request: { t, href }, path }: FiguresNavProps) {
  return (
    <nav aria-label={t('receipts.nav.label')} className="mt-6 border-b border-rule no-print">
      <ul className="flex flex-wrap gap-x-6">
        {rooms.map((room) => (
          <li key={room}>
            <a
              href={href(`/${room}`)}
              aria-current={path === `/${room}` ? 'page' : undefined}
              className="inline-block border-b-4 border-transparent py-2 no-underline aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {t(`receipts.nav.${nameOf[room]}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const nameOf = {
  figures: 'recorded',
  'figures/announced': 'announced',
  'figures/coverage': 'coverage',
  'figures/explore': 'explore',
  'figures/changes': 'changes',
  'figures/check': 'check',
  corrections: 'corrections',
} as const
