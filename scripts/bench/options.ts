import { parseArgs } from 'node:util'
import { Halt } from '#server/halt'

export interface Options {
  /** Numbers of synthetic projects, ascending. */
  sizes: number[]
  rounds: number
  /** Where the cluster with the databases stays; null: it is thrown away. */
  keep: string | null
  /** Parts of the names of the reads to measure, alone; none: everything. */
  only: string[]
}

/** Reads the command line. Throws Halt with the usage when it is not understood. */
export function readOptions(args: string[]): Options {
  const usage = 'Usage: npm run bench -- [--size 10000 …] [--rounds 7] [--only NAME …] [--keep DIRECTORY]. '
  try {
    const { values } = parseArgs({
      args,
      options: {
        size: { type: 'string', multiple: true, default: ['10000', '100000', '1000000'] },
        rounds: { type: 'string', default: '7' },
        keep: { type: 'string' },
        only: { type: 'string', multiple: true, default: [] },
      },
    })
    const sizes = values.size.map(Number).sort((a, b) => a - b)
    const rounds = Number(values.rounds)
    if (!sizes.every((size) => Number.isInteger(size) && size >= 10_000 && size <= 9_999_999)) {
      throw new Halt(`${usage}A size is from 10000 to 9999999.`)
    }
    if (!Number.isInteger(rounds) || rounds < 5) throw new Halt(`${usage}At least 5 rounds.`)
    return { sizes: [...new Set(sizes)], rounds, keep: values.keep ?? null, only: values.only }
  } catch (error) {
    if (error instanceof TypeError) throw new Halt(usage + error.message)
    throw error
  }
}
