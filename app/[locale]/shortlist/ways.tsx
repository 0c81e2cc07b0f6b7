import type { PageRequest } from '#app/request'
import { absolute } from '#lib/portal/identity'
import { itemsText, type Item } from '#lib/shortlist/items'

interface WaysProps {
  request: PageRequest
  items: readonly Item[]
  /** Whether this server can make a PDF. */
  printable: boolean
}

/** What to do with a shortlist: share its address, print it, take it as a PDF, ask about it. */
export function Ways({ request, items, printable }: WaysProps) {
  const { t, href } = request
  const text = itemsText(items)
  const address = href('/shortlist', { items: text })
  return (
    <section aria-labelledby="ways" className="mt-10 max-w-4xl border-t border-rule pt-3">
      <h2 id="ways" className="text-large font-semibold">
        {t('shortlist.share')}
      </h2>
      <p className="mt-1 text-small">
        {t('shortlist.shareSays')} <a href={address}>{absolute(address)}</a>
      </p>
      <p className="mt-3 no-print">
        {printable ? (
          <a className="button button-quiet" href={href('/shortlist/pdf', { items: text })}>
            {t('shortlist.pdf')}
          </a>
        ) : (
          t('shortlist.noPdf')
        )}
      </p>
      <p className="mt-3 no-print">
        <a className="inline-block py-2" href={href('/enquiries/new', { about: text })}>
          {t('shortlist.enquire')}
        </a>
      </p>
    </section>
  )
}
