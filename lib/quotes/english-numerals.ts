const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ')
const round = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A run of English number words, for a pattern. */
export const englishWords = [...small, ...round.slice(2), 'hundred'].join('|')

/** `one hundred and seventy-two` is 172; null for what is no number below a thousand. */
export function readEnglishNumeral(text: string): string | null {
  let sum = 0
  let last = 1000
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue
    if (word === 'hundred') {
      if (sum < 1 || sum > 9) return null
      sum *= 100
      last = 100
      continue
    }
    const ten = round.indexOf(word)
    const one = small.indexOf(word)
    const worth = ten > 1 ? ten * 10 : one
    if (worth < 0 || last < (ten > 1 ? 100 : 20)) return null
    if (last < 100 && worth > 9) return null
    sum += worth
    last = ten > 1 ? 20 : 1
  }
  return String(sum)
}
