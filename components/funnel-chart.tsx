import { barLengths } from '#lib/figures/bars'

export interface FunnelLine {
  key: string
  name: string
  /** The numbers as shown at the bars. */
  count: string
  value: string
  /** The same numbers as decimal text, to measure the bars by; null: no value is known, so there is no bar. */
  countLength: string
  valueLength: string | null
  href: string
}

interface FunnelChartProps {
  caption: string
  heads: { count: string; value: string }
  /** The whole first; each other line is a part of it. */
  lines: readonly FunnelLine[]
}

const lineHeight = 52
const headHeight = 34
const barHeight = 14
/** Where the bars of the values begin, and how long the whole of each is, in percent of the drawing. */
const valueBase = 52
const widest = 28

/**
 * Each step drawn inside the whole, projects and value from a zero base, with its number. The table beside it says the
 * same, so the drawing is left out for those who hear the page and for the keyboard.
 */
export function FunnelChart({ caption, heads, lines }: FunnelChartProps) {
  const counts = barLengths(
    lines.map((line) => line.countLength),
    widest,
  )
  const values = barLengths(
    lines.map((line) => line.valueLength ?? '0'),
    widest,
  )
  return (
    <figure>
      <figcaption className="pb-1 text-small text-quiet">{caption}</figcaption>
      <svg
        aria-hidden="true"
        width="100%"
        height={headHeight + lines.length * lineHeight}
        className="block border-t-2 border-ink text-small"
      >
        <text x="0" y="20" className="fill-quiet">
          {heads.count}
        </text>
        <text x={`${valueBase}%`} y="20" className="fill-quiet">
          {heads.value}
        </text>
        {lines.map((line, at) => (
          <a key={line.key} href={line.href} tabIndex={-1} className="no-underline">
            <text x="0" y={headHeight + at * lineHeight + 17} className="fill-ink">
              {line.name}
            </text>
            <PartOfWhole x={0} top={headHeight + at * lineHeight} part={counts[at] ?? 0} text={line.count} />
            {line.valueLength === null ? (
              <text x={`${valueBase}%`} y={headHeight + at * lineHeight + 36} className="fill-quiet">
                {line.value}
              </text>
            ) : (
              <PartOfWhole
                x={valueBase}
                top={headHeight + at * lineHeight}
                part={values[at] ?? 0}
                text={line.value}
              />
            )}
          </a>
        ))}
      </svg>
    </figure>
  )
}

/** One bar inside the pale bar of the whole, its number behind the whole. */
function PartOfWhole({ x, top, part, text }: { x: number; top: number; part: number; text: string }) {
  return (
    <>
      <rect x={`${x}%`} y={top + 24} width={`${widest}%`} height={barHeight} className="fill-tint" />
      <rect x={`${x}%`} y={top + 24} width={`${part}%`} height={barHeight} className="fill-accent" />
      <text x={`${x + widest}%`} y={top + 36} dx={6} className="fill-ink">
        {text}
      </text>
    </>
  )
}
