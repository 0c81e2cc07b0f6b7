/** An existing record with every name it goes by. */
export interface Named {
  key: string
  names: readonly string[]
}

const englishForms =
  /\b(co|company|ltd|limited|inc|incorporated|corp|corporation|group|holdings?|llc|plc|the)\b\.?/g
const chineseForms = /股份有限公司|有限责任公司|有限公司|分公司|子公司|控股|集团|公司|[省市]/g

/** A name without what names have in common: case, width, punctuation, legal form, 省 and 市. */
export function coreOf(name: string): string {
  const plain = name.slice(0, 300).normalize('NFKC').toLowerCase()
  const core = plain
    .replace(englishForms, ' ')
    .replace(chineseForms, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return core || plain.replace(/[^\p{L}\p{N}]+/gu, '')
}

function pairs(text: string): Set<string> {
  const signs = [...text]
  return new Set(signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`))
}

/** How alike two names are: 1 when they are the same but for their form, 0.9 when one holds the other, else by pairs of letters. */
export function likeness(a: string, b: string): number {
  const [one, other] = [coreOf(a), coreOf(b)]
  if (one === '' || other === '') return 0
  if (one === other) return 1
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const enough = /\p{Script=Han}/u.test(short) ? 2 : 4
  if (short.length >= enough && long.includes(short)) return 0.9
  const [first, second] = [pairs(one), pairs(other)]
  const shared = [...first].filter((pair) => second.has(pair)).length
  return (2 * shared) / (first.size + second.size)
}

/** The records whose names are like one of those typed, most alike first, at most ten. */
export function similarTo<Record extends Named>(
  typed: readonly string[],
  existing: readonly Record[],
): Record[] {
  const given = typed.filter((name) => name.trim() !== '')
  return existing
    .map((record) => ({
      record,
      score: Math.max(0, ...given.flatMap((name) => record.names.map((other) => likeness(name, other)))),
    }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 10)
    .map(({ record }) => record)
}
