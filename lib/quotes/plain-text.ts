/** The most characters of a quote that are read; what lies behind is not looked at, and the answer says so. */
export const longestQuote = 1500

const wide = /[０-９Ａ-Ｚａ-ｚ．％＄]/g

/**
 * The text with full-width digits, letters and signs as ordinary ones, character for character: places in it are places
 * in the original. A full-width comma stays a stop, unless full-width digits stand on both sides of it.
 */
export function plainText(text: string): string {
  return text
    .slice(0, longestQuote)
    .replace(/(?<=[０-９])，(?=[０-９])/g, ',')
    .replace(wide, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2007\u2009\u202f\u3000\t\r]/g, ' ')
    .replaceAll('￥', '¥')
    .replaceAll('−', '-')
    .replaceAll('～', '~')
}

/** Where clauses end, beside sentences: at commas that stand between no digits. */
export function clauseEnds(text: string): number[] {
  return [...text.matchAll(/[，、。！？；!?;\n]|,(?!\d)|\.(?=\s|$)/g)].map(({ index }) => index)
}

/** Where sentences end: behind 。！？；, a line's end, and a full stop with a space that ends no abbreviation. */
export function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/[。！？；!?;\n]|(?<!\b[A-Z]|\bapprox|\bNo)\.(?=\s|$)/g)].map(({ index }) => index)
}
