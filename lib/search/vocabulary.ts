import { pinyin } from 'pinyin-pro'
import { join, publicDb, sql } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import { kinds, type Kind } from '#lib/editions/kinds'
import { synonymGroups } from '#lib/search/synonyms'
import { isHan, runsOf } from '#lib/search/tokens'

/** The words of the titles of an edition, with how often each stands there. */
export interface Vocabulary {
  latin: Map<string, number>
  /** Pieces of two to four characters. */
  chinese: Map<string, number>
  /** The pieces that sound like that, without tones, the most frequent first. */
  bySound: Map<string, string[]>
}

/** Titles read of each kind, the newest: enough for every record that ships, and a bound for what may come. */
const titlesPerKind = 400

export const soundOf = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', v: true }).join('')

async function readTitles(edition: number): Promise<string[]> {
  const newest = (kind: Kind) => sql`(SELECT title_zh AS zh, title_en AS en FROM published_version
    WHERE kind = ${kind}::record_kind AND ${inForce(edition)} ORDER BY on_date DESC, key DESC LIMIT ${titlesPerKind})`
  const rows = await publicDb().$queryRaw<{ zh: string | null; en: string | null }[]>`
    ${join(kinds.map(newest), ' UNION ALL ')}`
  return rows.flatMap(({ zh, en }) => [zh, en]).filter((title) => title !== null)
}

/** The weight of a word that the reviewed synonyms hold, in titles. */
const fieldWeight = 5

/** Made from texts, and from the words of the field, which weigh more than a piece of one title. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const [latin, chinese] = [new Map<string, number>(), new Map<string, number>()]
  const sounds = new Map<string, string>()
  const take = (run: string, weight: number) => {
    if (!isHan(run)) return latin.set(run, (latin.get(run) ?? 0) + weight)
    for (const { piece, sound } of piecesOf(run)) {
      chinese.set(piece, (chinese.get(piece) ?? 0) + weight)
      sounds.set(piece, sound)
    }
  }
  for (const run of texts.flatMap(runsOf)) take(run, 1)
  for (const { runs } of synonymGroups.flatMap(({ words }) => words))
    for (const run of runs) take(run, fieldWeight)
  const bySound = new Map<string, string[]>()
  for (const [piece] of [...chinese].sort(([, a], [, b]) => b - a)) {
    const sound = sounds.get(piece) ?? ''
    const others = bySound.get(sound)
    if (others) others.push(piece)
    else bySound.set(sound, [piece])
  }
  return { latin, chinese, bySound }
}

/** The pieces of two to four characters of a Chinese run, each with its sound there. */
export function piecesOf(run: string): { piece: string; sound: string }[] {
  const signs = [...run]
  const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true })
  return [2, 3, 4].flatMap((length) =>
    signs.slice(0, Math.max(0, signs.length - length + 1)).map((_, at) => ({
      piece: signs.slice(at, at + length).join(''),
      sound: syllables.slice(at, at + length).join(''),
    })),
  )
}

const kept = new Map<number, Promise<Vocabulary>>()

/** The vocabulary of an edition, which never changes; the last two that were asked for are kept in memory. */
export function vocabularyAt(edition: number): Promise<Vocabulary> {
  const made = kept.get(edition) ?? readTitles(edition).then(vocabularyOf)
  kept.delete(edition)
  kept.set(edition, made)
  made.catch(() => kept.delete(edition))
  for (const old of [...kept.keys()].slice(0, -2)) kept.delete(old)
  return made
}
