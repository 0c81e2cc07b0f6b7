import { sql, type Sql } from '#lib/db/public'
import { readTogether } from '#lib/db/together'
import { changesWhere } from '#lib/corrections/queries'
import type { Edition } from '#lib/editions/as-of'
import { inForce, newestNumber } from '#lib/editions/in-force'
import type { Kind, LaterChange } from '#lib/editions/kinds'
import { selectPublished, type Titles } from '#lib/editions/queries'
import { selectRows } from '#lib/editions/rows'
import { eventsWhere, type EventRow } from '#lib/events/queries'
import type { AnnouncedFigure } from '#lib/figures/announced'
import { announcedTotals } from '#lib/figures/announced-totals'
import { inEvents, selectTotalsByEvent, type EventTotal, type EventTotalRow } from '#lib/figures/by-event'
import { selectCellsOfVersions, selectKeptCells, type CellRow } from '#lib/figures/cells'
import { keptTotals } from '#lib/figures/kept-totals'
import { totalsOf, type Totals } from '#lib/figures/queries'
import { opportunitiesWhere } from '#lib/opportunities/queries'
import { parksWhere } from '#lib/parks/queries'
import { policiesWhere } from '#lib/policies/queries'
import { projectsWhere, type ProjectRow } from '#lib/projects/queries'

export interface LatestChange extends Titles {
  kind: Kind
  key: string
  change: LaterChange
  edition: number
}

/** What the first page shows of one edition. */
export interface FrontPage {
  edition: Edition
  totals: Totals
  /** The newest events with what was announced and what is recorded of each. */
  events: EventRow[]
  announced: Map<string, AnnouncedFigure[]>
  recorded: Map<string, EventTotal>
  /** The newest signings, and the names of their enterprises by `enterprise:key`. */
  signings: ProjectRow[]
  titles: Map<string, Titles>
  /** The newest corrections and withdrawals. */
  changes: LatestChange[]
  /** How many opportunities stand open, and how many parks and policies there are. */
  counts: { opportunities: number; parks: number; policies: number }
}

interface Rows extends Record<string, object> {
  edition: { number: number; published_at: string }
  cells: CellRow
  events: EventRow
  figures: AnnouncedFigure
  recorded: EventTotalRow
  signings: ProjectRow
  enterprises: Titles & { key: string }
  changes: LatestChange
  counts: FrontPage['counts']
}

const most = { events: 6, signings: 10, changes: 3 }

/**
 * Everything the first page shows, the edition included, in one statement: of the newest edition where none is given.
 * The page of an older edition reads its totals from the versions, as every page does.
 */
export async function readFrontPage(asked: Edition | null): Promise<FrontPage> {
  const number = asked ? asked.number : newestNumber
  const events = selectRows(eventsWhere({}, number), '-date', most.events)
  const signings = selectRows(
    sql`${projectsWhere({}, number)} AND counting <> 'notSigned'`,
    '-date',
    most.signings,
  )
  const eventKeys = sql`ARRAY(SELECT key FROM (${events}) AS event)`
  const kept = asked ? null : keptTotals({})
  const read = await readTogether<Rows>({
    edition: sql`SELECT number, published_at FROM published_edition WHERE number = ${number}`,
    cells: kept ? selectKeptCells(kept) : selectCellsOfVersions({}, number, [], sql`value_cny`),
    events,
    figures: selectPublished(
      'figure',
      sql`subject_kind = 'event' AND subject_key = ANY (${eventKeys})`,
      number,
    ),
    recorded: selectTotalsByEvent(eventKeys, number),
    signings,
    enterprises: sql`SELECT key, title_zh AS "titleZh", title_en AS "titleEn" FROM published_version
      WHERE kind = 'enterprise' AND ${inForce(number)}
        AND key = ANY (ARRAY(SELECT unnest("enterpriseKeys") FROM (${signings}) AS signing))`,
    changes: sql`SELECT now.kind, key, change, title_zh AS "titleZh", title_en AS "titleEn", from_edition AS edition
      FROM published_version AS now JOIN published_edition ON number = now.from_edition
      WHERE ${changesWhere({}, number)}
      ORDER BY from_edition DESC, now.id DESC LIMIT ${most.changes}`,
    counts: selectCounts(number),
  })
  const [row] = read.edition
  const edition = row
    ? { number: row.number, publishedAt: new Date(row.published_at).toISOString() }
    : { number: 0, publishedAt: null }
  return {
    edition,
    totals: { edition: edition.number, ...totalsOf({}, read.cells) },
    events: read.events,
    announced: Map.groupBy(announcedTotals(read.figures), ({ content }) => content.subject.key),
    recorded: inEvents(
      read.events.map(({ key }) => key),
      read.recorded,
    ),
    signings: read.signings,
    titles: new Map(read.enterprises.map(({ key, ...titles }) => [`enterprise:${key}`, titles])),
    changes: read.changes,
    counts: read.counts[0] ?? { opportunities: 0, parks: 0, policies: 0 },
  }
}

/** Kind by kind: counted together, they would be looked for among all projects. */
function selectCounts(number: Sql | number): Sql {
  const count = (where: Sql) => sql`(SELECT count(*)::int FROM published_version WHERE ${where})`
  return sql`SELECT ${count(opportunitiesWhere({ standing: 'open' }, number))} AS opportunities,
    ${count(parksWhere({}, number))} AS parks, ${count(policiesWhere({}, number))} AS policies`
}
