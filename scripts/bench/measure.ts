import { exportForms, type ExportForm } from './export-sampler'
import { readCases } from './read-cases'
import { median, type Side } from './read-sampler'
import { withWorkers, type Worker } from './workers'

/** The measurements of one kind of work at one size. */
export interface Cell {
  /** Medians over the rounds (of memory: the most), in the unit of the line; null: not measured on that side; infinite: timed out. */
  lib: number
  pg: number | null
}

export interface Line {
  name: string
  unit: 'ms' | 'rows/s' | 'MB'
  /** How many times its measure at the smallest size a line may reach at the greatest; null: no goal. */
  goal: number | null
  bySize: Map<number, Cell>
}

type Urls = ReadonlyMap<number, string>
type Rounds = Map<number, Record<Side, number[]>>

/** Takes samples in turns: every round asks every size and both sides, and begins with the other side than the last. */
async function inTurns(
  workers: ReadonlyMap<number, Worker>,
  rounds: number,
  take: (worker: Worker, side: Side, size: number) => Promise<number>,
): Promise<Rounds> {
  const taken: Rounds = new Map([...workers.keys()].map((size) => [size, { lib: [], pg: [] }]))
  for (let round = 0; round < rounds; round += 1) {
    const sides: Side[] = round % 2 === 0 ? ['lib', 'pg'] : ['pg', 'lib']
    for (const [size, worker] of workers) {
      for (const side of sides) taken.get(size)?.[side].push(await take(worker, side, size))
    }
  }
  return taken
}

const cells = (taken: Rounds, of: (values: number[]) => number = median): Line['bySize'] =>
  new Map(
    [...taken].map(([size, { lib, pg }]) => [size, { lib: of(lib), pg: pg.length > 0 ? of(pg) : null }]),
  )

/** `only`: parts of names; none: all reads. */
export async function measureReads(urls: Urls, rounds: number, only: readonly string[]): Promise<Line[]> {
  return withWorkers(urls, async (workers) => {
    const lines: Line[] = []
    for (const { name, goal } of readCases) {
      if (only.length > 0 && !only.some((part) => name.includes(part))) continue
      const taken = await inTurns(
        workers,
        rounds,
        async (worker, side) => (await worker.ask({ ask: 'read', side, name })) ?? Infinity,
      )
      lines.push({ name, unit: 'ms', goal, bySize: cells(taken) })
    }
    return lines
  })
}

export async function measurePublications(urls: Urls, rounds: number): Promise<Line[]> {
  return withWorkers(urls, async (workers) => {
    const drafts: Rounds = new Map([...urls.keys()].map((size) => [size, { lib: [], pg: [] }]))
    // The first ones open connections and fill caches.
    await inTurns(workers, 2, async (worker, side) => (await worker.ask({ ask: 'publish', side })).publish)
    const taken = await inTurns(workers, rounds * 3, async (worker, side, size) => {
      const { draft, publish } = await worker.ask({ ask: 'publish', side })
      drafts.get(size)?.lib.push(draft)
      return publish
    })
    return [
      { name: 'draft and submit one project', unit: 'ms', goal: null, bySize: cells(drafts) },
      { name: 'publish one project', unit: 'ms', goal: null, bySize: cells(taken) },
    ]
  })
}

const greatest = (values: number[]): number => Math.max(...values)

/**
 * The whole list as a file, in records a second and in memory, each form in processes of its own. `pg` is COPY of the same
 * records, whose lines are dropped.
 */
export async function measureExports(urls: Urls, rounds: number): Promise<Line[]> {
  const lines: Line[] = []
  for (const form of exportForms) lines.push(...(await measureExport(urls, rounds, form)))
  return lines
}

function measureExport(urls: Urls, rounds: number, form: ExportForm): Promise<Line[]> {
  return withWorkers(urls, async (workers) => {
    const memory: Rounds = new Map([...urls.keys()].map((size) => [size, { lib: [], pg: [] }]))
    const taken = await inTurns(workers, rounds, async (worker, side, size) => {
      const { memoryBytes, rows, seconds } = await worker.ask({ ask: 'export', side, form })
      if (side === 'lib') memory.get(size)?.lib.push(memoryBytes / 1e6)
      return rows / seconds
    })
    const name = `${form.toUpperCase()} export`
    return [
      { name: `${name}, against COPY`, unit: 'rows/s', goal: null, bySize: cells(taken) },
      { name: `${name}, memory taken`, unit: 'MB', goal: 1.5, bySize: cells(memory, greatest) },
    ]
  })
}
