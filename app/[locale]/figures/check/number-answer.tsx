import type { ReactNode } from 'react'
import { FigureLine, type LineContext } from '#app/[locale]/figures/check/figure-line'
import { cautionWords, refusalWords } from '#app/[locale]/figures/check/finding-words'
import { differenceWords, readingOf } from '#app/[locale]/figures/check/number-words'
import { figureText } from '#lib/figures/figure'
import { announcedLine } from '#lib/i18n/announced'
import { mostListed, type Match, type NumberAnswer as Answer, type QuoteAnswer } from '#lib/quotes/finding'
import type { QuotableFigure } from '#lib/quotes/quotable-figure'

interface NumberAnswerProps extends LineContext {
  answer: Answer
  announced: QuoteAnswer['announced']
}

const keyOf = ({ figure, edition, shown }: QuotableFigure) =>
  `${figureText(figure)} ${edition} ${shown.amount?.unit ?? ''}`

/** The answer on one number: its verdict, the figures it matches, those that come close, and else the nearest. */
export function NumberAnswer({ answer, announced, ...context }: NumberAnswerProps) {
  const { request } = context
  const { t, locale } = request
  const { number, verdict, matches, earlier, nearMisses, nearest } = answer
  const left = Math.max(0, matches.length - mostListed) + Math.max(0, nearMisses.length - mostListed)
  return (
    <li className="border-t-2 border-ink pt-3 pb-8">
      <h3 className="text-title">{t('quotes.numberOf', { text: number.text })}</h3>
      <p className={verdict === 'match' ? 'font-semibold' : 'font-semibold text-warn'}>
        {t(`quotes.verdict.${verdict}`)}
      </p>
      <p className="text-small text-quiet">
        {verdict === 'notCompared'
          ? t(`quotes.notCompared.${number.kind as 'range' | 'negative' | 'foreign' | 'points'}`)
          : readingOf(number, request)}
      </p>
      <ul className="mt-2">
        {matches.slice(0, mostListed).map((match) => (
          <MatchLine key={keyOf(match.figure)} {...context} match={match} announced={announced} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <FigureList title={t('quotes.earlier')}>
          {earlier.slice(0, mostListed).map((match) => (
            <MatchLine key={keyOf(match.figure)} {...context} match={match} announced={announced} />
          ))}
        </FigureList>
      )}
      {nearMisses.length > 0 && (
        <FigureList title={t('quotes.near')}>
          {nearMisses.slice(0, mostListed).map((miss) => (
            <FigureLine
              key={keyOf(miss.figure)}
              {...context}
              figure={miss.figure}
              label={refusalWords(miss, number, request)}
            />
          ))}
        </FigureList>
      )}
      {nearest.length > 0 && (
        <FigureList title={t('quotes.nearest')}>
          {nearest.map(({ figure, more, difference }) => (
            <FigureLine
              key={keyOf(figure)}
              {...context}
              figure={figure}
              label={t(more ? 'quotes.nearestMore' : 'quotes.nearestLess', {
                difference: differenceWords(difference, figure, { t, locale }),
              })}
            />
          ))}
        </FigureList>
      )}
      {left > 0 && <p className="text-small text-quiet">{t('quotes.more', { count: left })}</p>}
    </li>
  )
}

function FigureList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h4 className="mt-3 text-small font-semibold">{title}</h4>
      <ul className="mt-1">{children}</ul>
    </>
  )
}

interface MatchLineProps extends LineContext {
  match: Match
  announced: QuoteAnswer['announced']
}

function MatchLine({ match, announced, ...context }: MatchLineProps) {
  const { t, locale } = context.request
  const { reason, figure } = match
  const says =
    reason === 'rounded' || reason === 'bounded'
      ? t(`quotes.reasonSays.${reason}`, { number: announcedLine(figure.shown, t, locale) })
      : null
  const lines = [
    ...(figure.until === null
      ? []
      : [t('quotes.earlierSays', { until: String(figure.until), edition: String(figure.edition) })]),
    ...(says ? [says] : []),
    ...cautionWords(match, announced, context.request),
  ]
  return (
    <FigureLine {...context} figure={figure} label={t(`quotes.reason.${reason}`)}>
      {lines.map((line) => (
        <p key={line} className="max-w-3xl border-s-2 border-rule ps-3 text-small">
          {line}
        </p>
      ))}
    </FigureLine>
  )
}
