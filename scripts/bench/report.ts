import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Line } from './measure'

export interface Run {
  startedAt: Date
  sizes: number[]
  rounds: number
  lines: Line[]
}

const number = (value: number): string => {
  if (!Number.isFinite(value)) return 'timed out'
  if (value >= 20) return Math.round(value).toLocaleString('en-US')
  return value.toFixed(value < 0.995 ? 2 : 1)
}
const times = (value: number): string =>
  Number.isFinite(value) ? `${value >= 10 ? Math.round(value) : value.toFixed(1)} ×` : '–'

/** How many times its measure at the smallest size a line reaches at the greatest, on one side; null for one size. */
export function growthOf({ bySize }: Line, side: 'lib' | 'pg'): number | null {
  const cells = [...bySize].sort(([a], [b]) => a - b).map(([, cell]) => cell)
  const [least, most] = [cells.at(0)?.[side], cells.at(-1)?.[side]]
  return cells.length < 2 || least == null || most == null ? null : most / least
}

/** The goal of a line and whether it is met; '' where there is none or only one size. */
function verdict(line: Line): string {
  const growth = growthOf(line, 'lib')
  if (line.goal === null || growth === null) return ''
  return `< ${line.goal} × ${growth < line.goal ? 'met' : '**missed**'}`
}

function row(line: Line, sizes: number[]): string[] {
  const bySize = sizes.flatMap((size) => {
    const cell = line.bySize.get(size)
    if (!cell) return ['', '', '']
    return [
      number(cell.lib),
      cell.pg === null ? '' : number(cell.pg),
      cell.pg === null ? '' : times(cell.lib / cell.pg),
    ]
  })
  const growths = (['lib', 'pg'] as const)
    .map((side) => growthOf(line, side))
    .map((ratio) => (ratio === null ? '' : times(ratio)))
  return [line.name, line.unit, ...bySize, ...growths, verdict(line)]
}

/** The run as a Markdown table, with what was measured and where written above it. */
export function tableOf({ startedAt, sizes, rounds, lines }: Run): string {
  const head = [
    'what',
    'unit',
    ...sizes.flatMap((size) => [`${size.toLocaleString('en-US')}: lib`, 'pg', 'lib / pg']),
    'growth lib',
    'growth pg',
    'goal',
  ]
  const rule = head.map((_, at) => (at < 2 || at === head.length - 1 ? '---' : '---:'))
  const body = lines.map((line) => row(line, sizes))
  const [processor] = cpus()
  return `# Benchmark of ${startedAt.toISOString()}

${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB memory, ${process.platform} ${release()}, Node ${process.version}.
Synthetic projects only. Medians of ${rounds} rounds (publications: ${rounds * 3}); each round asks every size and both sides in turn.
"lib" is the portal's own function; "pg" is the same statements sent prepared over one plain connection, for exports COPY. Growth is the
greatest size by the smallest. The memory of an export is the most that the process held beyond what it held before its first.

${[head, rule, ...body].map((line) => `| ${line.join(' | ')} |`).join('\n')}
`
}

/** Writes the run as a table and as JSON. Gives the path of the table. */
export function writeReport(run: Run, dir: string): string {
  mkdirSync(dir, { recursive: true })
  const name = run.startedAt.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '')
  const lines = run.lines.map((line) => ({
    ...line,
    bySize: Object.fromEntries(line.bySize),
    growth: { lib: growthOf(line, 'lib'), pg: growthOf(line, 'pg') },
  }))
  writeFileSync(join(dir, `${name}.json`), `${JSON.stringify({ ...run, lines }, null, 2)}\n`)
  writeFileSync(join(dir, `${name}.md`), tableOf(run))
  return join(dir, `${name}.md`)
}
