import type { FrameRequest } from '#components/page-frame'
import type { Drop } from '#lib/editions/drops'
import { parameterName } from '#lib/i18n/terms'

interface EmptyListProps {
  request: FrameRequest
  path: string
  given: Record<string, string>
  words: Record<string, string>
  /** Values that mean nothing here; with one of them the list is empty and says so. */
  problems: readonly { name: string; value: string }[]
  drops: readonly Drop[]
}

/** Why a list is empty, and which filter to drop for how many records. */
export function EmptyList({ request, path, given, words, problems, drops }: EmptyListProps) {
  const { t, href } = request
  const ways = drops.filter(({ count }) => count > 0)
  return (
    <div className="mt-8 border-s-4 border-warn bg-warn-tint px-5 py-4">
      {problems.map(({ name, value }) => (
        <p key={name}>{t('shared.list.problem', { name: parameterName(t, name), value })}</p>
      ))}
      {problems.length === 0 && <p>{t(drops.length > 0 ? 'shared.list.empty' : 'shared.list.noData')}</p>}
      {problems.length === 0 && drops.length > 0 && (
        <>
          <p>{t(ways.length > 0 ? 'shared.list.emptyHint' : 'pages.lists.noWay')}</p>
          <ul className="mt-2">
            {ways.map(({ name, count }) => (
              <li key={name}>
                <a className="inline-block py-1" href={href(path, { ...given, [name]: undefined })}>
                  {t('pages.lists.drop', {
                    name: parameterName(t, name),
                    value: words[name] ?? given[name] ?? '',
                    count: String(count),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {Object.keys(given).length > 0 && (
        <p className="mt-2">
          <a className="inline-block py-1" href={href(path)}>
            {t('shared.list.clear')}
          </a>
        </p>
      )}
    </div>
  )
}
