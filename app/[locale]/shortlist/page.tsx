import type { Metadata } from 'next'
import { DeviceForms } from '#app/[locale]/shortlist/device-forms'
import { KeptTable } from '#app/[locale]/shortlist/kept-table'
import { RequestProblems } from '#app/[locale]/shortlist/request-problems'
import { Ways } from '#app/[locale]/shortlist/ways'
import { readKept, readShortlistRequest } from '#app/[locale]/shortlist/reader'
import { pageMetadata } from '#app/metadata'
import { PageFrame } from '#components/page-frame'
import { itemText, itemsText, keptKinds, mostItems } from '#lib/shortlist/items'
import { canPrintShortlists } from '#lib/shortlist/pdf'
import { readShortlist } from '#lib/shortlist/queries'

type Props = PageProps<'/[locale]/shortlist'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readShortlistRequest(props)
  return pageMetadata({
    locale,
    path: '/shortlist',
    title: t('shortlist.title'),
    description: t('shortlist.intro', { most: mostItems }),
    indexed: false,
  })
}

/** The records that a reader has put together: those that the address names, else those that the device remembers. */
export default async function ShortlistPage(props: Props) {
  const [request, raw] = await Promise.all([readShortlistRequest(props), props.searchParams])
  const { t, edition, href } = request
  const kept = await readKept(request, raw)
  const { rows, unknown } = await readShortlist(kept.items, edition.number)
  const known = rows.map(({ kind, key }) => ({ kind, key }))
  const unusable = [...kept.unusable, ...unknown.map(itemText)]
  const query = kept.ofDevice ? {} : { items: itemsText(kept.items) }
  return (
    <PageFrame request={request} path="/shortlist" query={query.items ? { items: query.items } : {}}>
      <h1 className="mt-6 text-head">{t('shortlist.title')}</h1>
      <p className="mt-2 max-w-3xl no-print">{t('shortlist.intro', { most: mostItems })}</p>
      <RequestProblems request={request} />
      {unusable.length > 0 && (
        <p className="mt-6 max-w-3xl border-s-4 border-warn bg-warn-tint px-5 py-4">
          {t('shortlist.unusable', { items: unusable.join(' · '), most: mostItems })}
        </p>
      )}
      {rows.length === 0 && (
        <p className="mt-6 max-w-3xl">
          {t('shortlist.empty')} <a href={href('/search')}>{t('shortlist.toSearch')}</a>
        </p>
      )}
      {keptKinds.map((kind) => (
        <KeptTable
          key={kind}
          request={request}
          kind={kind}
          rows={rows.filter((row) => row.kind === kind)}
          items={kept.items}
          ofDevice={kept.ofDevice}
        />
      ))}
      {rows.length > 0 && <Ways request={request} items={known} printable={await canPrintShortlists()} />}
      <DeviceForms request={request} kept={kept} items={known} />
    </PageFrame>
  )
}
