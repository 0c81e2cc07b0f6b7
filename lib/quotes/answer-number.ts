import { Exact } from '#lib/money/exact'
import { agreementOf } from '#lib/quotes/agreement'
import { contradiction } from '#lib/quotes/contradictions'
import type { Caution, Match, MatchReason, Nearest, NearMiss, NumberAnswer } from '#lib/quotes/finding'
import { matchReasons } from '#lib/quotes/finding'
import type { QuotableFigure } from '#lib/quotes/quotable-figure'
import type { QuotedNumber } from '#lib/quotes/quoted-number'
import { slipsOf } from '#lib/quotes/slips'

const kinds: Record<QuotedNumber['kind'], readonly QuotableFigure['kind'][]> = {
  money: ['money'],
  percent: ['percent'],
  count: ['count'],
  bare: ['count', 'money'],
  range: [],
  negative: [],
  foreign: [],
  points: [],
}

/** The figures that a number could be by its kind and currency alone. */
function possible(
  { kind, scale, currency }: QuotedNumber,
  figures: readonly QuotableFigure[],
): QuotableFigure[] {
  const wanted = kind === 'bare' && scale === '1' ? (['count'] as const) : kinds[kind]
  return figures.filter(
    (figure) =>
      (wanted as readonly string[]).includes(figure.kind) &&
      (currency === null || figure.kind !== 'money' || figure.currency === currency),
  )
}

function cautionsOf(number: QuotedNumber, figure: QuotableFigure): Caution[] {
  const said: Record<Caution, boolean> = {
    subset: figure.partOf !== null,
    replaced: figure.replacedBy !== null,
    boundDropped: number.bound === 'exact' && figure.bound !== 'exact',
    conversion: figure.conversion,
    currencyUnsaid: figure.kind === 'money' && number.currency === null,
    unitUnsaid: figure.kind === 'count' && number.units.length === 0,
    looseWord: figure.kind === 'count' && number.loose,
    baseUnsaid: figure.unit === 'share' && number.base === null,
  }
  return (Object.keys(said) as Caution[]).filter((caution) => said[caution])
}

const reasonOf = (
  agreement: 'same' | 'rounded' | 'bounded',
  number: QuotedNumber,
  figure: QuotableFigure,
): MatchReason =>
  agreement === 'same' ? (figure.scales.includes(number.scale) ? 'exact' : 'converted') : agreement

/** The closest reason first, then signings before other figures, standing ones before replaced, announced ones first. */
const rank = ({ reason, figure, cautions }: Match): number =>
  [
    matchReasons.indexOf(reason),
    figure.signed ? 0 : 1,
    cautions.includes('replaced') ? 1 : 0,
    figure.figure.kind === 'recorded' ? 1 : 0,
  ].reduce((all, one) => all * 4 + one, 0)

/** Seven in ten may round what is far from it; more than two percentage points off it is another share. */
const tooCoarse = ({ kind, step, value }: QuotedNumber, figure: QuotableFigure): boolean =>
  kind === 'percent' && step === '10' && figure.value.minus(value).abs().gt(2)

/** The figures next to a number, when none is it. */
function nearestTo(number: QuotedNumber, figures: readonly QuotableFigure[]): Nearest[] {
  const quoted = new Exact(number.value)
  const size = Number(number.value)
  return figures
    .filter(
      ({ until, unit }) =>
        until === null && (number.units.length === 0 || unit === null || number.units.includes(unit)),
    )
    .map((figure) => ({ figure, off: Math.abs(figure.size - size) }))
    .sort((a, b) => a.off - b.off)
    .slice(0, 3)
    .map(({ figure }) => ({
      figure,
      more: figure.value.gt(quoted),
      difference: figure.value.minus(quoted).abs().toDP(6).toFixed(),
    }))
}

/** What one number of a quote is among the figures. `cities` are the prefectures that its sentence names. */
export function answerNumber(
  number: QuotedNumber,
  cities: readonly string[],
  figures: readonly QuotableFigure[],
): NumberAnswer {
  if (kinds[number.kind].length === 0)
    return { number, verdict: 'notCompared', matches: [], earlier: [], nearMisses: [], nearest: [] }
  const candidates = possible(number, figures)
  const size = Number(number.value)
  const found: Match[] = []
  const nearMisses: NearMiss[] = []
  for (const figure of candidates) {
    if (figure.size < size * 0.6 || figure.size > size * 1.6) continue
    const agreement = agreementOf(number, figure)
    if (agreement === null || tooCoarse(number, figure)) continue
    if (agreement === 'cutOff' || agreement === 'otherBound') {
      nearMisses.push({ figure, refusal: agreement, meant: null })
      continue
    }
    const refusal = contradiction(number, cities, figure)
    if (refusal) {
      // True as a bound is far from the same number: about another year or place it is no news.
      if (agreement !== 'bounded' || refusal === 'otherBase')
        nearMisses.push({ figure, refusal, meant: null })
    } else
      found.push({
        figure,
        reason: reasonOf(agreement, number, figure),
        cautions: cautionsOf(number, figure),
      })
  }
  const matches = found.filter(({ figure }) => figure.until === null).sort((a, b) => rank(a) - rank(b))
  const standing = new Set(matches.map(({ figure }) => figure.group))
  const earlier = found.filter(({ figure }) => figure.until !== null && !standing.has(figure.group))
  const misses = nearMisses
    .filter(({ figure }) => figure.until === null)
    .sort((a, b) => Math.abs(a.figure.size - size) - Math.abs(b.figure.size - size))
  if (matches.length > 0)
    return {
      number,
      verdict: 'match',
      matches,
      earlier,
      nearMisses: misses.filter(({ refusal }) => refusal === 'otherBase' || refusal === 'otherBound'),
      nearest: [],
    }
  if (earlier.length > 0)
    return { number, verdict: 'earlier', matches, earlier, nearMisses: misses, nearest: [] }
  const standingFigures = figures.filter(({ until }) => until === null)
  const slips = slipsOf(number, standingFigures).filter(
    ({ figure }) =>
      (number.kind === 'bare' || kinds[number.kind].includes(figure.kind)) &&
      contradiction(number, cities, figure) === null,
  )
  const all = [...slips, ...misses].filter(
    ({ figure }, at, list) => list.findIndex((other) => other.figure === figure) === at,
  )
  return {
    number,
    verdict: 'none',
    matches,
    earlier,
    nearMisses: all,
    nearest: all.length > 0 ? [] : nearestTo(number, candidates),
  }
}
