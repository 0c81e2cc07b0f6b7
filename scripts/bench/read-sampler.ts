import type pg from 'pg'
import type { Ground } from './ground'
import { prepared, statementsOf, type Statement } from './plain'
import type { ReadCase } from './read-cases'

export type Side = 'lib' | 'pg'

/** One sample takes about so many milliseconds, as far as the case allows. */
const sampleMs = 60

interface Prepared {
  work: Record<Side, () => Promise<unknown>>
  times: number
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Whether the database ended a statement that took longer than it allows. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message.includes('canceling statement due to statement timeout')
}

/** The middle of some numbers, between the two middle ones when they are even in number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  const [low = NaN, high = NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return (low + high) / 2
}

/** Times reads through lib and through plain pg, one after the other on one connection each. */
export class ReadSampler {
  private readonly ready = new Map<ReadCase, Prepared>()

  constructor(
    private readonly client: pg.Client,
    private readonly ground: Ground,
  ) {}

  /** The median milliseconds of one read of the case through that side; null when the database gave it up. */
  async sample(readCase: ReadCase, side: Side): Promise<number | null> {
    try {
      const { work, times } = await this.prepare(readCase)
      const taken: number[] = []
      for (let run = 0; run < times; run += 1) taken.push(await timed(work[side]))
      return median(taken)
    } catch (error) {
      if (isTimeout(error)) return null
      throw error
    }
  }

  private async prepare(readCase: ReadCase): Promise<Prepared> {
    const made = this.ready.get(readCase)
    if (made) return made
    const lib = () => readCase.read(this.ground)
    const statements: Statement[] = await statementsOf(lib)
    const plain = async () => {
      for (const statement of statements) await prepared(statement, this.client)
    }
    const first = await timed(plain)
    // Warm, and past the five runs after which PostgreSQL may settle on one plan for a prepared statement.
    for (let run = 0; run < 5 && first < 500; run += 1) await plain()
    const taken = Math.max(await timed(lib), first < 500 ? await timed(lib) : 0)
    const ready = {
      work: { lib, pg: plain },
      times: Math.min(40, Math.max(taken < 500 ? 3 : 1, Math.round(sampleMs / taken))),
    }
    this.ready.set(readCase, ready)
    return ready
  }
}
