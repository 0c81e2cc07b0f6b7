import type { Metadata } from 'next'
import { z } from 'zod'
import { ChoiceForm } from '#app/[locale]/parks/compare/choice-form'
import { ComparedTable } from '#app/[locale]/parks/compare/compared-table'
import { readCompared } from '#app/[locale]/parks/compare/read-compared'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { PageFrame } from '#components/page-frame'
import { parameterName } from '#lib/i18n/terms'
import { mostCompared, readChosen } from '#lib/parks/compared'

type Props = PageProps<'/[locale]/parks/compare'>
const path = '/parks/compare'

const queryOf = (keys: readonly string[]): Record<string, string> =>
  keys.length > 0 ? { parks: keys.join(',') } : {}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ locale, t }, raw] = await Promise.all([readList(z.object({}), props), props.searchParams])
  return pageMetadata({
    locale,
    path,
    query: queryOf(readChosen(raw).keys),
    title: t('parks.compare.title'),
    description: t('parks.compare.description', { most: mostCompared }),
  })
}

/** Up to four parks side by side; what no source states is shown as not stated, and never as nothing. */
export default async function CompareParksPage(props: Props) {
  const [request, raw] = await Promise.all([readList(z.object({}), props), props.searchParams])
  const { t, href, problems } = request
  const { every, chosen, unknown, parks, lines } = await readCompared(request, raw)
  const remarks = [
    ...problems.map(({ name, value }) => t('shared.list.problem', { name: parameterName(t, name), value })),
    ...(unknown.length > 0 ? [t('parks.compare.unknownKeys', { keys: unknown.join(' · ') })] : []),
    ...(chosen.length > mostCompared
      ? [t('parks.compare.tooMany', { count: chosen.length, most: mostCompared })]
      : []),
    ...(chosen.length === 1 ? [t('parks.compare.another')] : []),
    ...(chosen.length === 0 ? [t('parks.compare.nothing')] : []),
  ]
  return (
    <PageFrame
      request={request}
      path={path}
      query={queryOf(chosen.map(({ key }) => key))}
      trail={[{ path: '/parks', name: t('shared.nav.parks') }]}
    >
      <h1 className="mt-6 text-head">{t('parks.compare.title')}</h1>
      <p className="mt-2 max-w-3xl">{t('parks.compare.says', { most: mostCompared })}</p>
      {remarks.length > 0 && (
        <div className="mt-6 max-w-3xl border-s-4 border-warn bg-warn-tint px-5 py-4">
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </div>
      )}
      {parks.length > 0 && (
        <>
          <ComparedTable request={request} parks={parks} lines={lines} />
          <p className="mt-3 max-w-3xl text-small text-quiet">{t('parks.compare.part')}</p>
        </>
      )}
      <ChoiceForm request={request} every={every} chosen={chosen} />
      <p className="mt-6 no-print">
        <a className="inline-block py-2" href={href('/parks')}>
          {t('parks.compare.back')}
        </a>
      </p>
    </PageFrame>
  )
}
