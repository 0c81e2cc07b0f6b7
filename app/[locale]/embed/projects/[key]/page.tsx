import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { embedMetadata } from '#app/[locale]/embed/embed-metadata'
import { readRecord } from '#app/request'
import { CardBlocks } from '#components/card-blocks'
import { EmbedFrame } from '#components/embed-frame'
import { projectCard } from '#lib/cards/project-card'

type Props = PageProps<'/[locale]/embed/projects/[key]'>

async function readProjectEmbed(props: Props) {
  const [{ key }, request] = await Promise.all([props.params, readRecord(props)])
  const card = /^[A-Za-z0-9-]{1,80}$/.test(key)
    ? await projectCard(key, request.edition, request.locale)
    : null
  if (card === null) notFound()
  return { key, request, card }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { key, request, card } = await readProjectEmbed(props)
  const { locale, t } = request
  return embedMetadata({ locale, t, path: `/embed/projects/${key}`, kind: 'project', title: card.title })
}

/** A project with its figures, for a frame of another site. */
export default async function EmbeddedProject(props: Props) {
  const { key, request, card } = await readProjectEmbed(props)
  return (
    <EmbedFrame
      request={request}
      kind={card.kind}
      title={card.title}
      full={request.href(`/projects/${key}`)}
      source={card.source}
    >
      <CardBlocks {...card} />
    </EmbedFrame>
  )
}
