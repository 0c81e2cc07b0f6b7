import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { embedMetadata } from '#app/[locale]/embed/embed-metadata'
import { readRecord } from '#app/request'
import { CardBlocks } from '#components/card-blocks'
import { EmbedFrame } from '#components/embed-frame'
import { eventCard } from '#lib/cards/event-card'

type Props = PageProps<'/[locale]/embed/events/[key]'>

async function readEventEmbed(props: Props) {
  const [{ key }, request] = await Promise.all([props.params, readRecord(props)])
  const card = /^[A-Za-z0-9-]{1,80}$/.test(key) ? await eventCard(key, request.edition, request.locale) : null
  if (card === null) notFound()
  return { key, request, card }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { key, request, card } = await readEventEmbed(props)
  const { locale, t } = request
  return embedMetadata({ locale, t, path: `/embed/events/${key}`, kind: 'event', title: card.title })
}

/** An event with its figures, for a frame of another site. */
export default async function EmbeddedEvent(props: Props) {
  const { key, request, card } = await readEventEmbed(props)
  return (
    <EmbedFrame
      request={request}
      kind={card.kind}
      title={card.title}
      full={request.href(`/events/${key}`)}
      source={card.source}
    >
      <CardBlocks {...card} />
    </EmbedFrame>
  )
}
