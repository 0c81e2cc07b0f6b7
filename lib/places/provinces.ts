import provinces from '#lib/places/provinces.json' with { type: 'json' }

const byCode = new Map(provinces.map(({ code, zh, en }) => [code, { zh, en }]))

/** The 34 provincial divisions of China by their GB/T 2260 codes, in the order of the codes. */
export const allProvinces: readonly string[] = provinces.map(({ code }) => code)

/** The province that a division lies in, by the first two digits of its code; null for no code of China. */
export function provinceOf(code: string): string | null {
  const province = `${code.slice(0, 2)}0000`
  return byCode.has(province) ? province : null
}

/** The name of a province in one language, or null for a code that is none. */
export function provinceName(province: string, locale: 'zh' | 'en'): string | null {
  return byCode.get(province)?.[locale] ?? null
}
