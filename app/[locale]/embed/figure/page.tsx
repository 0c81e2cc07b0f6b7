import type { Metadata } from 'next'
import { embedMetadata } from '#app/[locale]/embed/embed-metadata'
import { readRecord } from '#app/request'
import { CardBlocks } from '#components/card-blocks'
import { EmbedFrame, OutLink } from '#components/embed-frame'
import { figureCard } from '#lib/cards/figure-card'
import { answerOf } from '#lib/figures/answer'
import { parseFigure } from '#lib/figures/figure'
import { figurePath } from '#lib/embeds/figure-path'
import { keptAnswer } from '#lib/receipts/kept-answer'

type Props = PageProps<'/[locale]/embed/figure'>
const path = '/embed/figure'

async function readFigure(props: Props) {
  const [{ figure: given }, request] = await Promise.all([props.searchParams, readRecord(props)])
  const text = [given ?? ''].flat().join(', ')
  const figure = parseFigure(text)
  const { edition, locale } = request
  const answer = figure && (await answerOf(figure, edition.number))
  const card = figure && answer && (await figureCard(figure, keptAnswer(answer), edition, locale))
  return { request, text, figure, card }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { request, text, card } = await readFigure(props)
  const { locale, t } = request
  const query: Record<string, string> = text === '' ? {} : { figure: text }
  return embedMetadata({ locale, t, path, query, kind: 'figure', title: card?.title ?? '' })
}

/** One figure for a frame of another site: live, or at the edition in the address. */
export default async function EmbeddedFigure(props: Props) {
  const { request, text, figure, card } = await readFigure(props)
  const { t, href, edition } = request
  if (figure === null || card === null) {
    return (
      <EmbedFrame
        request={request}
        kind={t('embeds.figure')}
        title={t('embeds.kinds.figure')}
        full={href('/figures')}
      >
        <div className="mt-3 border-s-4 border-warn bg-warn-tint px-4 py-2">
          <p>
            {figure === null
              ? t('embeds.problem.noFigure')
              : t('embeds.problem.unknownFigure', { number: String(edition.number) })}
          </p>
          {text !== '' && (
            <p className="break-all">{t('embeds.problem.typed', { text: text.slice(0, 300) })}</p>
          )}
        </div>
      </EmbedFrame>
    )
  }
  const records = figurePath(figure)
  return (
    <EmbedFrame
      request={request}
      kind={card.kind}
      title={card.title}
      full={href(records.path, records.query)}
      source={card.source}
    >
      <CardBlocks {...card} />
      {figure.kind === 'recorded' && (
        <p className="text-small">
          <OutLink t={t} href={href('/projects', records.records)}>
            {t('embeds.records')}
          </OutLink>
        </p>
      )}
    </EmbedFrame>
  )
}
