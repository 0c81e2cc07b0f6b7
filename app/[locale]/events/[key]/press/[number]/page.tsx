import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { packMetadata } from '#app/[locale]/events/[key]/press/pack-metadata'
import { PackView } from '#app/[locale]/events/[key]/press/pack-view'
import { pressPath } from '#lib/press/pdf'
import { getPressPack, listPressPacks } from '#lib/press/queries'

type Props = PageProps<'/[locale]/events/[key]/press/[number]'>

/** The pack at this permanent address; one that is not out yet is a page that does not exist. */
async function packAt({ params }: Props) {
  const { key, number, locale } = await params
  const pack = await getPressPack(key, number)
  if (!pack) notFound()
  return { locale, pack, path: pressPath(pack) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, pack, path } = await packAt(props)
  return packMetadata(locale, pack, path, true)
}

export default async function PressPackPage(props: Props) {
  const found = await packAt(props)
  return <PackView {...found} packs={await listPressPacks(found.pack.event)} />
}
