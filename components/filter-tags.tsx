import type { FrameRequest } from '#components/page-frame'
import { parameterName } from '#lib/i18n/terms'

interface FilterTagsProps {
  request: FrameRequest
  path: string
  /** The filter as given, and what each value means in words; a value without words stands as it is. */
  given: Record<string, string>
  words: Record<string, string>
  /** What the address keeps beside the filter, whichever tag is dropped. */
  kept?: Record<string, string>
}

/** The filters in force, each with a link that drops it. */
export function FilterTags({ request, path, given, words, kept = {} }: FilterTagsProps) {
  const { t, href } = request
  const names = Object.keys(given).filter((name) => name !== 'sort')
  if (names.length === 0) return null
  return (
    <div className="mt-4 no-print">
      <h2 className="sr-only">{t('shared.list.active')}</h2>
      <ul className="flex flex-wrap gap-2">
        {names.map((name) => (
          <li key={name}>
            <a
              href={href(path, { ...kept, ...given, [name]: undefined })}
              className="inline-block border border-accent px-3 py-1 text-small no-underline hover:bg-tint"
            >
              <span className="sr-only">{t('shared.list.remove', { name: '' })}</span>
              {parameterName(t, name)}
              {t('pages.lists.colon')}
              {words[name] ?? given[name]?.slice(0, 100)}
              <span aria-hidden="true" className="ms-2">
                ×
              </span>
            </a>
          </li>
        ))}
        {names.length > 1 && (
          <li>
            <a href={href(path, kept)} className="inline-block px-1 py-1 text-small">
              {t('shared.list.clear')}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}
