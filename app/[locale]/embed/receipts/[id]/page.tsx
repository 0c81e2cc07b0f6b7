import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { embedMetadata } from '#app/[locale]/embed/embed-metadata'
import { readRecord } from '#app/request'
import { CardBlocks } from '#components/card-blocks'
import { EmbedFrame } from '#components/embed-frame'
import { figureCard } from '#lib/cards/figure-card'
import { answerOf } from '#lib/figures/answer'
import { formatInstant } from '#lib/i18n/format'
import { keptAnswer } from '#lib/receipts/kept-answer'
import { answerText } from '#lib/receipts/number'
import { findReceipt } from '#lib/receipts/queries'

type Props = PageProps<'/[locale]/embed/receipts/[id]'>

async function readReceipt(props: Props) {
  const [{ id }, request] = await Promise.all([props.params, readRecord(props)])
  const receipt = await findReceipt(id)
  if (receipt === null) notFound()
  const edition = { number: receipt.edition, publishedAt: receipt.publishedAt.toISOString() }
  const card = await figureCard(receipt.figure, receipt.answer, edition, request.locale)
  return { id, request, receipt, card }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, request, card } = await readReceipt(props)
  const { locale, t } = request
  return embedMetadata({
    locale,
    t,
    path: `/embed/receipts/${id}`,
    kind: 'receipt',
    title: `${card.title} (${id})`,
  })
}

/** A receipt for a frame of another site: it keeps its answer, and says when the figure has changed since. */
export default async function EmbeddedReceipt(props: Props) {
  const { id, request, receipt, card } = await readReceipt(props)
  const { t, locale, newest } = request
  const now = await answerOf(receipt.figure, newest.number)
  const same = now && JSON.stringify(keptAnswer(now)) === JSON.stringify(keptAnswer(receipt.answer))
  const at = { edition: String(newest.number) }
  const stands = t('embeds.frozen', {
    id,
    number: String(receipt.edition),
    time: formatInstant(receipt.publishedAt, locale),
  })
  return (
    <EmbedFrame
      request={request}
      kind={t('receipts.kind')}
      title={card.title}
      full={`/${locale}/figures/${id}`}
      source={card.source}
      stands={stands}
    >
      <CardBlocks {...card} />
      {!same && (
        <p className="mt-2 border-s-4 border-warn bg-warn-tint px-4 py-2">
          {now === null
            ? t('embeds.changedGone', at)
            : t('embeds.changed', {
                ...at,
                number: answerText(receipt.figure, now, locale) ?? t('shared.record.notDisclosed'),
              })}
        </p>
      )}
    </EmbedFrame>
  )
}
