import { geoConicEqualArea, geoPath } from 'd3-geo'
import { narrow } from '#lib/drawing/mark'
import { linked, round, shape, words, type Drawing, type Shape } from '#lib/drawing/shape'
import type { Outline } from '#lib/places/outlines'

export interface Area {
  outline: Outline
  name: string
  /** The number as shown, or the words for why there is none. */
  label: string
  /** The class of its amount, 0 for the least; null: nothing recorded. `open`: recorded, and not disclosed. */
  shade: number | null | 'open'
  href?: string
  /** What its link is called, where the map itself is read and moved through by keyboard. */
  title?: string
}

interface Legend {
  /** The amounts of each class in words, the least first. */
  classes: readonly string[]
  /** What an area without a shade and one with hatching mean. */
  nothing: string
  open: string | null
}

const mapHeight = 392
const shades = [0.12, 0.28, 0.46, 0.66]
/** Of few classes the darkest are taken, so that the largest is always the darkest. */
const opacity = (shade: number, classes: number) => shades[shade + shades.length - classes] ?? 0.66

const hatched = (path: string): Shape => ({
  tag: 'path',
  attributes: { d: path, fill: 'url(#hatch)' },
  children: [],
})

/** An area of the map or of its legend; hatching lies over what is not disclosed, so that it reads without colour. */
function filled(path: string, shade: Area['shade'], classes: number): Shape[] {
  const depth = typeof shade === 'number' ? opacity(shade, classes) : 0
  const flat = shape('path', {
    d: path,
    'fill-opacity': depth,
    'stroke-width': 0.8,
    'stroke-linejoin': 'round',
    fill: 'accent',
    stroke: 'ink',
  })
  return shade === 'open' ? [flat, hatched(path)] : [flat]
}

/** An area that can be reached by keyboard under a name of its own; without a name it can only be clicked. */
function reached({ href, title }: Area, ...shapes: Shape[]): Shape {
  if (href === undefined || title === undefined) return linked(href, ...shapes)
  return shape('a', { href, 'aria-label': title, class: 'map-area' }, ...shapes)
}

/** A label that reads on any shade: its edge is of the ground. */
function label(x: number, y: number, text: string, weight: number): Shape {
  const plain = words(x, y, text, { size: 11, anchor: 'middle', weight })
  const halo = { 'stroke-width': 2.6, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  return { ...plain, stroke: 'paper', attributes: { ...plain.attributes, ...halo } }
}

function legendShapes({ classes, nothing, open }: Legend): Shape[] {
  const rows: [Area['shade'], string][] = [
    ...classes.map((text, at) => [at, text] as [number, string]).reverse(),
    ...(open === null ? [] : [['open', open] as ['open', string]]),
    [null, nothing],
  ]
  return rows.flatMap(([shade, text], at) => {
    const top = mapHeight + 10 + at * 22
    return [...filled(`M1,${top}h26v15h-26Z`, shade, classes.length), words(36, top + 12, text, { size: 12 })]
  })
}

/** Prefectures shaded by class, each with its name and number on it, and a legend with the amounts of each class. */
export function mapDrawing(areas: readonly Area[], legend: Legend): Drawing {
  const projection = geoConicEqualArea()
    .parallels([45, 52])
    .rotate([-128, 0])
    .fitExtent(
      [
        [2, 2],
        [narrow - 2, mapHeight - 4],
      ],
      { type: 'GeometryCollection', geometries: areas.map(({ outline }) => outline.shape) },
    )
  const path = geoPath(projection).digits(1)
  const rows = legend.classes.length + (legend.open === null ? 1 : 2)
  const hatch = shape('path', { d: 'M0,6L6,0', 'stroke-width': 1, stroke: 'ink' })
  return {
    width: narrow,
    height: mapHeight + 14 + rows * 22,
    shapes: [
      shape(
        'defs',
        {},
        shape('pattern', { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, hatch),
      ),
      ...areas.map((area) =>
        reached(area, ...filled(path(area.outline.shape) ?? '', area.shade, legend.classes.length)),
      ),
      ...areas.map(({ outline, name, label: number }) => {
        const [x = 0, y = 0] = projection(outline.label) ?? []
        return shape(
          'g',
          { 'pointer-events': 'none', 'aria-hidden': 'true' },
          label(round(x), round(y), name, 400),
          label(round(x), round(y + 13), number, 600),
        )
      }),
      ...legendShapes(legend),
    ],
  }
}
