import groups from '#lib/search/synonyms.json' with { type: 'json' }
import { isHan, runsOf } from '#lib/search/tokens'

/** One word of a group: its runs, and whether its last letters are left open (`drone*` also finds drones). */
export interface Word {
  text: string
  runs: string[]
  open: boolean
}

/** Words of the field that mean the same, or so nearly that who seeks one wants the others: Chinese and English. */
export interface Group {
  words: Word[]
}

function wordOf(written: string): Word {
  const text = written.replace(/\*$/, '')
  return { text, runs: runsOf(text), open: text !== written }
}

/** The reviewed groups. No names of people or enterprises; a word stands in one group only. */
export const synonymGroups: readonly Group[] = groups.map((words) => ({ words: words.map(wordOf) }))

interface Entry {
  word: Word
  group: Group
}

const entries: Entry[] = synonymGroups
  .flatMap((group) => group.words.map((word) => ({ word, group })))
  .sort((a, b) => b.word.text.length - a.word.text.length)
const chinese = entries.filter(({ word }) => word.runs.length === 1 && isHan(word.text))
const latin = entries.filter(({ word }) => !isHan(word.text))

/** The longest Chinese word of a group that a text has at that place, or null. */
export const chineseAt = (run: string, at: number): Entry | null =>
  chinese.find(({ word }) => run.startsWith(word.text, at)) ?? null

function standsAt({ runs, open }: Word, given: readonly string[], at: number): boolean {
  return runs.every((run, offset) => {
    const typed = given[at + offset]
    return typed === run || (open && offset === runs.length - 1 && typed === `${run}s`)
  })
}

/** The longest word of other scripts that begins at one of a text's runs, or null. */
export const latinAt = (runs: readonly string[], at: number): Entry | null =>
  latin.find(({ word }) => standsAt(word, runs, at)) ?? null
