import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { packMetadata } from '#app/[locale]/events/[key]/press/pack-metadata'
import { PackView } from '#app/[locale]/events/[key]/press/pack-view'
import { listPressPacks } from '#lib/press/queries'

type Props = PageProps<'/[locale]/events/[key]/press'>

/** The newest pack that stands, or the newest of those withdrawn; without any, a page that does not exist. */
async function newestOf({ params }: Props) {
  const { key, locale } = await params
  const packs = await listPressPacks(key)
  const pack = packs.find(({ withdrawnAt }) => withdrawnAt === null) ?? packs[0]
  if (!pack) notFound()
  return { locale, pack, packs, path: `/events/${key}/press` }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, pack, path } = await newestOf(props)
  return packMetadata(locale, pack, path, false)
}

export default async function NewestPressPackPage(props: Props) {
  return <PackView {...await newestOf(props)} />
}
