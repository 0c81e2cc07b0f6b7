import type { NumberAnswer, Pair } from '#lib/quotes/finding'
import type { QuotableFigure } from '#lib/quotes/quotable-figure'

const announcedKey = ({ figure }: QuotableFigure) => (figure.kind === 'announced' ? [figure.key] : [])

type Related = Pick<Pair, 'relation' | 'figures'>

const overlap = ({ years: one }: QuotableFigure, { years: other }: QuotableFigure) =>
  Array.isArray(one) && Array.isArray(other) && one.some((year) => other.includes(year))

/**
 * How the figures of two numbers stand to each other, by the closest that any two of them are. A number of projects and
 * an amount go together in one figure only: of a part and its whole, or of two figures of one event, they are `mixed`.
 */
function relate(first: readonly QuotableFigure[], second: readonly QuotableFigure[]): Related {
  const both = first.flatMap((one) => second.map((other) => [one, other] as const))
  const same = both.find(([one, other]) => one.group === other.group)
  if (same) return { relation: 'same', figures: announcedKey(same[0]) }
  const part = both.find(
    ([one, other]) =>
      announcedKey(other).includes(one.partOf ?? '') || announcedKey(one).includes(other.partOf ?? ''),
  )
  const subject = both.find(
    ([one, other]) =>
      one.subject !== null &&
      one.subject === other.subject &&
      (one.subject.startsWith('event:') || overlap(one, other)),
  )
  const related = part ?? subject
  // Two amounts, or two numbers of projects, may be set side by side; an amount and a number of projects may not.
  if (!related) return { relation: first[0]?.kind === second[0]?.kind ? 'apart' : 'different', figures: [] }
  const kinds = new Set(related.map(({ kind }) => kind))
  const mixed = kinds.has('count') && kinds.has('money')
  return { relation: mixed ? 'mixed' : part ? 'part' : 'subject', figures: related.flatMap(announcedKey) }
}

const mostNamed = 3

/** Numbers as they are put together: neighbours, or where a sentence says 分别 or respectively, by their order. */
function couples(answers: readonly NumberAnswer[], inOrder: boolean): [NumberAnswer, NumberAnswer][] {
  const half = answers.length / 2
  const alike = (part: readonly NumberAnswer[]) => new Set(part.map(({ number }) => number.kind)).size === 1
  const ordered =
    inOrder && Number.isInteger(half) && alike(answers.slice(0, half)) && alike(answers.slice(half))
  return answers.flatMap((first, at): [NumberAnswer, NumberAnswer][] => {
    const second = ordered ? (at < half ? answers[at + half] : undefined) : answers[at + 1]
    return second ? [[first, second]] : []
  })
}

/** What the numbers of each sentence have to do with each other. `inOrder`: the sentences that list by order. */
export function pairsOf(answers: readonly NumberAnswer[], inOrder: ReadonlySet<number>): Pair[] {
  const compared = answers.filter(({ verdict }) => verdict !== 'notCompared')
  const sentences = [...new Set(compared.map(({ number }) => number.sentence))]
  const coupled = sentences.flatMap((sentence) =>
    couples(
      compared.filter(({ number }) => number.sentence === sentence),
      inOrder.has(sentence),
    ),
  )
  return coupled.flatMap(([first, second]): Pair[] => {
    const [one, other] = [first, second].map(({ matches, earlier }) =>
      [...matches, ...earlier].map(({ figure }) => figure),
    )
    if (!one || !other || one.length + other.length === 0) return []
    const numbers = { first: first.number, second: second.number }
    if (one.length > 0 && other.length > 0) {
      const related = relate(one, other)
      if (related.relation !== 'different' && related.relation !== 'apart')
        return [{ ...numbers, ...related }]
      const named = [...one.slice(0, 2), ...other.slice(0, 2)].flatMap(announcedKey)
      return [{ ...numbers, relation: related.relation, figures: [...new Set(named)] }]
    }
    const named = [...one, ...other].flatMap(announcedKey)
    return [{ ...numbers, relation: 'half', figures: [...new Set(named)].slice(0, mostNamed) }]
  })
}

/** Matches with those first that a neighbour's number belongs to as well. */
export function neighboursFirst(answers: readonly NumberAnswer[]): NumberAnswer[] {
  return answers.map((answer) => {
    const others = new Set(
      answers
        .filter((other) => other !== answer && other.number.sentence === answer.number.sentence)
        .flatMap(({ matches }) => matches.map(({ figure }) => figure.group)),
    )
    const shared = answer.matches.filter(({ figure }) => others.has(figure.group))
    return { ...answer, matches: [...shared, ...answer.matches.filter((match) => !shared.includes(match))] }
  })
}
