import { createRequire } from 'node:module'

/** The one font family that drawings may name; PNG files are drawn with it and nothing else. */
export const fontFamily = 'Noto Sans SC'

/** Weights that the family has here; an SVG's `font-weight` is one of them. */
export const fontWeights = { regular: 400, strong: 600 } as const
export type FontWeight = (typeof fontWeights)[keyof typeof fontWeights]

const files = ['400Regular/NotoSansSC_400Regular.ttf', '600SemiBold/NotoSansSC_600SemiBold.ttf']

/** The font files, wherever the package is installed: found from the portal's folder, since a bundle has no place. */
export function fontFiles(): string[] {
  const { resolve } = createRequire(`${process.cwd()}/`)
  return files.map((file) => resolve(`@expo-google-fonts/noto-sans-sc/${file}`))
}
