import type { PageRequest } from '#app/request'
import { Section } from '#components/section'
import { longestQuote } from '#lib/quotes/plain-text'

const links = [
  { path: '/figures', name: 'figures' },
  { path: '/figures/announced', name: 'announced' },
  { path: '/figures/explore', name: 'explore' },
  { path: '/method', name: 'method' },
] as const

/** For who writes: a sentence to check, and where numbers are taken from. */
export function QuoteLine({ request: { t, href, unpinned, pinned, edition } }: { request: PageRequest }) {
  return (
    <Section id="journalists" title={t('home.journalist.title')} says={t('home.journalist.says')}>
      <form action={unpinned('/figures/check')} className="no-print" aria-labelledby="journalists">
        <label htmlFor="home-quote" className="text-small text-quiet">
          {t('home.journalist.quote')}
        </label>
        <div className="flex flex-wrap gap-x-3 gap-y-2">
          <input
            id="home-quote"
            name="q"
            maxLength={longestQuote}
            className="field min-w-0 flex-1 basis-48"
          />
          <button className="button">{t('home.journalist.check')}</button>
        </div>
        {pinned && <input type="hidden" name="edition" value={edition.number} />}
      </form>
      <ul className="mt-3 flex flex-wrap gap-x-6">
        {links.map(({ path, name }) => (
          <li key={path}>
            <a href={href(path)} className="inline-block py-1">
              {t(`home.journalist.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
