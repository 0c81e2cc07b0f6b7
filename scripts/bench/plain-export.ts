import type pg from 'pg'
import { prepared, type Statement } from './plain'

interface PageRow {
  key: string
  onDate: string
  enterpriseKeys: string[]
  eventKey: string | null
}

/**
 * The statements of an export, for any length of it: kept one by one they would fill the memory that is measured.
 * Throws when those that lib sent have not the form known here.
 */
export class PlainExport {
  private readonly first: Statement
  private readonly later: Statement
  private readonly titles: Statement

  /** `sent`: the statements of an export's first two pages. */
  constructor(sent: readonly Statement[]) {
    const pages = sent.filter(({ text }) => text.includes('content') && text.includes('LIMIT'))
    const [first, later] = pages
    const titles = sent.find(({ text }) => text.includes('AS ref'))
    if (!first || !later || !titles)
      throw new Error('the export sends other statements than the benchmark knows')
    this.first = first
    this.later = later
    this.titles = titles
  }

  /** Reads every page and the titles it shows, and drops them. Resolves to the number of rows. */
  async run(client: pg.Client): Promise<number> {
    const read = async (page: Statement) => (await prepared(page, client)).rows as PageRow[]
    let rows = await read(this.first)
    // lib asks for one row more than it shows, to know whether another page follows.
    const shown = rows.length - 1
    const cursor = rows[shown - 1]
    const at = [this.later.values.indexOf(cursor?.onDate), this.later.values.indexOf(cursor?.key)]
    if (at.includes(-1)) throw new Error('the second page of the export does not follow the first')
    let count = 0
    for (;;) {
      const page = rows.slice(0, shown)
      count += page.length
      await prepared(this.titlesOf(page), client)
      const last = page.at(-1)
      if (rows.length <= shown || !last) return count
      rows = await read(withValues(this.later, { [at[0] ?? 0]: last.onDate, [at[1] ?? 0]: last.key }))
    }
  }

  private titlesOf(page: PageRow[]): Statement {
    const keys = page.flatMap((row) => [...row.enterpriseKeys, row.eventKey ?? ''])
    return withValues(this.titles, { [this.titles.values.findIndex(Array.isArray)]: [...new Set(keys)] })
  }
}

function withValues({ text, values }: Statement, changed: Record<number, unknown>): Statement {
  return { text, values: values.map((value, at) => (at in changed ? changed[at] : value)) }
}
