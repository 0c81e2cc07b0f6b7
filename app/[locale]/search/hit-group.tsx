import type { FrameRequest } from '#components/page-frame'
import { TitleLink } from '#components/title-link'
import { listPaths, recordPath } from '#lib/editions/paths'
import { formatCount, formatDate } from '#lib/i18n/format'
import type { HitGroup as Group } from '#lib/search/groups'

/** The hits of one kind of record, with the way to all of them in the kind's own list. */
export function HitGroup({ request, group, q }: { request: FrameRequest; group: Group; q: string }) {
  const { t, href, locale } = request
  const { kind, count, hits } = group
  return (
    <section aria-labelledby={`hits-${kind}`} className="mt-8 max-w-4xl">
      <h2 id={`hits-${kind}`} className="text-large font-semibold">
        {t(`terms.kinds.${kind}`)}{' '}
        <span className="text-small font-normal text-quiet">{t('pages.lists.only', { count })}</span>
      </h2>
      <ul className="mt-1">
        {hits.map((hit) => (
          <li key={hit.key} className="border-t border-rule py-2">
            <TitleLink href={href(recordPath(kind, hit.key))} titles={hit} locale={locale} />
            <span className="ms-2 text-small whitespace-nowrap text-quiet">
              {t(`terms.kind.${kind}`)}
              {hit.onDate !== '' && ` · ${formatDate(hit.onDate, locale)}`}
            </span>
          </li>
        ))}
      </ul>
      {count > hits.length && (
        <p className="border-t border-rule pt-2">
          <a href={href(listPaths[kind], { q })}>{t('pages.search.all', { count: formatCount(count) })}</a>
        </p>
      )}
    </section>
  )
}
