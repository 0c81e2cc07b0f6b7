import { createElement, type ReactNode } from 'react'
import type { Drawing, Ink, Shape } from '#lib/drawing/shape'

const fills: Record<Ink, string> = {
  ink: 'fill-ink',
  quiet: 'fill-quiet',
  rule: 'fill-rule',
  accent: 'fill-accent',
  paper: 'fill-paper',
}
const strokes: Record<Ink, string> = {
  ink: 'stroke-ink',
  quiet: 'stroke-quiet',
  rule: 'stroke-rule',
  accent: 'stroke-accent',
  paper: 'stroke-paper',
}

const inReact = (name: string) =>
  name.startsWith('aria-') ? name : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function drawn(node: Shape | string, key: number): ReactNode {
  if (typeof node === 'string') return node
  const { tag, attributes, fill, stroke, children } = node
  const { class: own, ...others } = attributes
  const given = Object.fromEntries(
    Object.entries(others).map(([name, value]) => [name === 'tabindex' ? 'tabIndex' : inReact(name), value]),
  )
  const className = [own, fill && fills[fill], stroke && strokes[stroke], tag === 'a' && 'no-underline']
    .filter(Boolean)
    .join(' ')
  return createElement(tag, { key, ...given, ...(className && { className }) }, ...children.map(drawn))
}

/**
 * A drawing in the colours of the page. The table beside it says the same, so without a name it is left out for those
 * who hear the page and for the keyboard; its parts can still be clicked. A narrow one grows to the width of its place; a wide one
 * keeps its size and is moved sideways by what it stands in.
 */
export function Drawn({
  drawing: { width, height, shapes },
  wide = false,
  name,
}: {
  drawing: Drawing
  wide?: boolean
  /** What it is called, where its links are there for everybody. */
  name?: string
}) {
  return (
    <svg
      {...(name === undefined ? { 'aria-hidden': true } : { role: 'group', 'aria-label': name })}
      viewBox={`0 0 ${width} ${height}`}
      width={wide ? width : undefined}
      height={wide ? height : undefined}
      className={wide ? 'block max-w-none print:h-auto print:w-full' : 'block h-auto w-full max-w-[34rem]'}
    >
      {shapes.map(drawn)}
    </svg>
  )
}
