import type pg from 'pg'
import { answerFile } from '#app/data/data-file'
import { files } from '#app/data/files'
import type { Side } from './read-sampler'

export const exportForms = ['csv', 'xlsx'] as const
export type ExportForm = (typeof exportForms)[number]

export interface ExportSample {
  seconds: number
  rows: number
  /** The most memory (resident set) that the process had meanwhile, beyond what it had before its first export. */
  memoryBytes: number
}

/** So many rows first at every size, so that a small export has filled the heap as far as a great one. */
const warmRows = 50_000

/**
 * The same records as PostgreSQL itself can send them: the limit of any export from it. The driver takes the lines and
 * drops them.
 */
const copy = `COPY (
  SELECT key, title_zh, title_en, on_date, value_cny, agreement, stage, city_code, place_code, industry, gb_section,
    strategic, event_key, park_key, enterprise_keys, counting, from_edition, content
  FROM published_version WHERE kind = 'project' AND until_edition IS NULL AND change <> 'withdrawal'
  ORDER BY on_date DESC, key DESC
) TO STDOUT (FORMAT csv)`

/** Times the export of every project in force. Wants a process of its own, whose memory nothing else has touched. */
export class ExportSampler {
  private constructor(
    private readonly client: pg.Client,
    private readonly form: ExportForm,
    private readonly rows: number,
    private readonly base: number,
  ) {}

  static async prepare(client: pg.Client, form: ExportForm): Promise<ExportSampler> {
    const base = process.memoryUsage.rss()
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int FROM published_version WHERE kind = 'project' AND until_edition IS NULL AND change <> 'withdrawal'`,
    )
    const count = rows[0]?.count ?? 0
    for (let read = 0; read < warmRows;) {
      const limit = Math.min(count, warmRows - read)
      await exported(form, `?limit=${limit}`)
      read += limit
    }
    await client.query('SET statement_timeout = 0')
    return new ExportSampler(client, form, count, base)
  }

  async sample(side: Side): Promise<ExportSample> {
    const watch = watchMemory()
    const start = performance.now()
    if (side === 'lib') await exported(this.form)
    else await this.client.query(copy)
    const seconds = (performance.now() - start) / 1000
    return { seconds, rows: this.rows, memoryBytes: watch.stop() - this.base }
  }
}

/** Reads the file of projects to its end as a server answers it. */
async function exported(form: ExportForm, query = ''): Promise<void> {
  const projects = files.find(({ name }) => name === 'projects')
  const request = new Request(`http://127.0.0.1/data/projects.${form}${query}`)
  const response = projects && (await answerFile(projects, request, form))
  if (!response?.ok || !response.body) throw new Error(`the export was refused: ${await response?.text()}`)
  let bytes = 0
  for await (const chunk of response.body as ReadableStream<Uint8Array>) bytes += chunk.length
  if (bytes === 0) throw new Error('the export is empty')
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
