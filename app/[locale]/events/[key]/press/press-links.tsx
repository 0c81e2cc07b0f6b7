import type { FrameRequest } from '#components/page-frame'
import { formatInstant } from '#lib/i18n/format'
import { pressPath } from '#lib/press/pdf'
import type { PressPack } from '#lib/press/queries'

interface PressLinksProps {
  request: Pick<FrameRequest, 't' | 'locale' | 'unpinned'>
  heading: string
  packs: readonly PressPack[]
}

/** The packs of an event that are out, each by its permanent address. Nothing when there is none. */
export function PressLinks({ request: { t, locale, unpinned }, heading, packs }: PressLinksProps) {
  if (packs.length === 0) return null
  return (
    <div className="mt-4 text-small no-print">
      <p className="text-quiet">{heading}</p>
      <ul>
        {packs.map((pack) => (
          <li key={pack.number}>
            <a href={unpinned(pressPath(pack))} className="inline-block py-1">
              {t(pack.withdrawnAt ? 'press.otherWithdrawn' : 'press.otherLine', {
                number: String(pack.number),
                time: formatInstant(pack.releaseAt, locale),
              })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
