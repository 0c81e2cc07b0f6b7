import type pg from 'pg'
import { answerFile } from '#app/data/data-file'
import { files } from '#app/data/files'
import { statementsOf } from './plain'
import { PlainExport } from './plain-export'
import type { Side } from './read-sampler'

export interface ExportSample {
  seconds: number
  rows: number
  /** The most memory (resident set) that the process had meanwhile, beyond what it had before its first export. */
  memoryBytes: number
}

const lineFeed = 10

/** So many rows first at every size, so that a small export has filled the heap as far as a great one. */
const warmRows = 50_000

/** Times the export of every project in force. Wants a process of its own, whose memory nothing else has touched. */
export class ExportSampler {
  private constructor(
    private readonly client: pg.Client,
    private readonly plain: PlainExport,
    private readonly base: number,
  ) {}

  static async prepare(client: pg.Client): Promise<ExportSampler> {
    const base = process.memoryUsage.rss()
    for (let rows = 0; rows < warmRows;) rows += await exportRows(warmRows - rows)
    const sent = await statementsOf(() => exportRows(2000))
    return new ExportSampler(client, new PlainExport(sent), base)
  }

  async sample(side: Side): Promise<ExportSample> {
    const watch = watchMemory()
    const start = performance.now()
    const rows = side === 'lib' ? await exportRows() : await this.plain.run(this.client)
    const seconds = (performance.now() - start) / 1000
    return { seconds, rows, memoryBytes: watch.stop() - this.base }
  }
}

/** Reads `/data/projects.csv` as a server answers it, and gives how many records it held. */
async function exportRows(most = Infinity): Promise<number> {
  const projects = files.find(({ name }) => name === 'projects')
  const response =
    projects && (await answerFile(projects, new Request('http://127.0.0.1/data/projects.csv'), 'csv'))
  if (!response?.ok || !response.body) throw new Error(`the export was refused: ${await response?.text()}`)
  let lines = 0
  for await (const chunk of response.body as ReadableStream<Uint8Array>) {
    for (const byte of chunk) if (byte === lineFeed) lines += 1
    if (lines > most) break
  }
  // No cell of a synthetic record holds a line end, and the first line is the heading.
  return lines - 1
}

function watchMemory(): { stop(): number } {
  let most = process.memoryUsage.rss()
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss())
  }
  const timer = setInterval(look, 10)
  return {
    stop() {
      clearInterval(timer)
      look()
      return most
    },
  }
}
