import { barLengths } from '#lib/figures/bars'

interface BarLine {
  key: string
  name: string
  /** The numbers as shown at the bars; `value` null: nothing disclosed. */
  count: string
  value: string | null
  /** The same numbers as decimal text, to measure the bars by. */
  countLength: string
  valueLength: string
  href: string
}

interface BarChartProps {
  caption: string
  heads: { count: string; value: string }
  notDisclosed: string
  lines: readonly BarLine[]
  /** Where the links open; `_blank` in a frame, whose pages may not be left within it. */
  target?: '_blank'
}

const lineHeight = 52
const headHeight = 34
/** Where the bars of the values begin, and how long the longest of each is, in percent of the drawing. */
const valueBase = 50
const widest = 28

/**
 * Two rows of bars from a zero base, projects and value, each with its number. The table beside it says the same, so
 * the drawing is left out for those who hear the page and for the keyboard; its numbers can still be clicked.
 */
export function BarChart({ caption, heads, notDisclosed, lines, target }: BarChartProps) {
  const counts = barLengths(
    lines.map((line) => line.countLength),
    widest,
  )
  const values = barLengths(
    lines.map((line) => line.valueLength),
    widest,
  )
  const height = headHeight + lines.length * lineHeight
  return (
    <figure>
      <figcaption className="pb-1 text-small text-quiet">{caption}</figcaption>
      <svg aria-hidden="true" width="100%" height={height} className="block border-t-2 border-ink text-small">
        <text x="0" y="20" className="fill-quiet">
          {heads.count}
        </text>
        <text x={`${valueBase}%`} y="20" className="fill-quiet">
          {heads.value}
        </text>
        {lines.map((line, at) => {
          const top = headHeight + at * lineHeight
          const bar = { y: top + 24, height: 14, className: 'fill-accent' }
          const label = { y: top + 36, dx: 6, className: 'fill-ink' }
          return (
            <a
              key={line.key}
              href={line.href}
              target={target}
              rel={target && 'noopener'}
              tabIndex={-1}
              className="no-underline"
            >
              <text x="0" y={top + 17} className="fill-ink">
                {line.name}
              </text>
              <rect x="0" width={`${counts[at]}%`} {...bar} />
              <text x={`${counts[at]}%`} {...label}>
                {line.count}
              </text>
              {line.value === null ? (
                <text x={`${valueBase}%`} y={label.y} className="fill-quiet">
                  {notDisclosed}
                </text>
              ) : (
                <>
                  <rect x={`${valueBase}%`} width={`${values[at]}%`} {...bar} />
                  <text x={`${valueBase + (values[at] ?? 0)}%`} {...label}>
                    {line.value}
                  </text>
                </>
              )}
            </a>
          )
        })}
      </svg>
    </figure>
  )
}
