import { answerOf } from '#lib/figures/answer'
import { recordedFigure } from '#lib/figures/figure'
import { recordChanges } from '#lib/figures/record-changes'
import { figureWords } from '#lib/figures/words'
import type { ProjectFilter } from '#lib/projects/filter'
import { digestOf } from '#lib/receipts/canonical'
import { listReceiptRecords } from '#lib/receipts/records'
import { stepsOf } from '#lib/receipts/steps'
import type { Ground } from './ground'
import type { ReadCase } from './read-cases'

/** What the page of a receipt reads: the answer and the hash computed again, its first records, and what came after. */
const receipt = (name: string, of: (ground: Ground) => ProjectFilter): ReadCase => ({
  name: `receipt page, ${name}`,
  goal: null,
  read: async (ground) => {
    const figure = recordedFigure(of(ground), 'value')
    const edition = ground.middleEdition
    const answer = await answerOf(figure, edition)
    if (!answer) throw new Error('the synthetic data have no such figure')
    return [
      await digestOf(figure, answer, edition),
      await figureWords(figure, edition, 'zh'),
      await listReceiptRecords(figure, edition, 200),
      await stepsOf(figure, edition, ground.edition),
    ]
  },
})

const changes = (name: string, of: (ground: Ground) => ProjectFilter, back: number): ReadCase => ({
  name: `changes, ${name}`,
  goal: null,
  read: (ground) =>
    recordChanges(recordedFigure(of(ground), 'value'), Math.max(0, ground.edition - back), ground.edition),
})

/** What is asked by somebody who checks a citation. */
export const citationCases: ReadCase[] = [
  receipt('one event', ({ event }) => ({ event })),
  receipt('city + industry', ({ filter }) => filter),
  receipt('all projects', () => ({})),
  changes('all projects, last edition', () => ({}), 1),
  changes('all projects, last 10 editions', () => ({}), 10),
  changes('city + industry, last 10 editions', ({ filter }) => filter, 10),
]
