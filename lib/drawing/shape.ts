/** The portal's colours by name: a page takes them from its style sheet, a file from its own light set. */
export type Ink = 'ink' | 'quiet' | 'rule' | 'accent' | 'paper'

/** One element of a drawing. `fill` and `stroke` are colours by name; everything else is an attribute of SVG. */
export interface Shape {
  tag: 'g' | 'a' | 'text' | 'rect' | 'path' | 'line' | 'title' | 'pattern' | 'defs'
  attributes: Record<string, string | number>
  fill?: Ink
  stroke?: Ink
  children: readonly (Shape | string)[]
}

/** A drawing in units of its own, drawn once for the page and for every file. */
export interface Drawing {
  width: number
  height: number
  shapes: readonly Shape[]
}

interface Colours {
  fill?: Ink
  stroke?: Ink
}

export function shape(
  tag: Shape['tag'],
  { fill, stroke, ...attributes }: Record<string, string | number> & Colours,
  ...children: readonly (Shape | string)[]
): Shape {
  return { tag, attributes, ...(fill && { fill }), ...(stroke && { stroke }), children }
}

interface TextStyle {
  size?: number
  fill?: Ink
  anchor?: 'start' | 'middle' | 'end'
  weight?: number
}

/** Words at a point, on their base line. */
export function words(x: number, y: number, text: string, style: TextStyle = {}): Shape {
  const { size = 13, fill = 'ink', anchor = 'start', weight } = style
  return shape(
    'text',
    {
      x: round(x),
      y: round(y),
      'font-size': size,
      'text-anchor': anchor,
      ...(weight !== undefined && { 'font-weight': weight }),
      fill,
    },
    text,
  )
}

/** Shapes that lead somewhere on a page; the same shapes by themselves where there is nowhere to go. */
export function linked(href: string | undefined, ...children: readonly Shape[]): Shape {
  return href === undefined ? shape('g', {}, ...children) : shape('a', { href, tabindex: -1 }, ...children)
}

/** Two decimals are finer than any screen or printer. */
export const round = (length: number): number => Math.round(length * 100) / 100
