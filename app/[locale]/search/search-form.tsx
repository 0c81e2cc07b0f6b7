import type { FrameRequest } from '#components/page-frame'

/** The words to search for. What narrows the search stays as it is. */
export function SearchForm({ request, given }: { request: FrameRequest; given: Record<string, string> }) {
  const { t, href, pinned, edition } = request
  const kept = Object.entries(given).filter(([name]) => name !== 'q')
  return (
    <form
      action={href('/search').split('?')[0]}
      className="mt-4 flex max-w-2xl no-print"
      aria-label={t('pages.search.title')}
    >
      <label htmlFor="search-words" className="sr-only">
        {t('shared.parameter.q')}
      </label>
      <input
        id="search-words"
        name="q"
        type="search"
        maxLength={100}
        defaultValue={given.q}
        className="field border-e-0"
      />
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {pinned && <input type="hidden" name="edition" value={edition.number} />}
      <button className="button shrink-0">{t('shared.searchBox.button')}</button>
    </form>
  )
}
