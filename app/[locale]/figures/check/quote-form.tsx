import type { PageRequest } from '#app/request'
import { longestQuote } from '#lib/quotes/plain-text'

/** The one box: what was typed comes back in it. */
export function QuoteForm({ request, q }: { request: PageRequest; q: string | undefined }) {
  const { t, unpinned, pinned, edition } = request
  return (
    <form
      action={unpinned('/figures/check')}
      className="mt-6 max-w-3xl no-print"
      aria-label={t('quotes.title')}
    >
      <label htmlFor="quote" className="font-semibold">
        {t('quotes.label')}
      </label>
      <textarea
        id="quote"
        name="q"
        rows={4}
        maxLength={longestQuote}
        defaultValue={q}
        aria-describedby="quote-limit"
        className="field mt-1 w-full"
      />
      <p id="quote-limit" className="mt-1 text-small text-quiet">
        {t('quotes.limit')}
      </p>
      {pinned && <input type="hidden" name="edition" value={edition.number} />}
      <button className="button mt-3">{t('quotes.button')}</button>
    </form>
  )
}
