import type { Asked, DataFile, Item } from '#app/data/data-file'
import { readFileRequest } from '#app/data/request'
import { beijingTime } from '#lib/dates/beijing-time'
import type { ColumnName } from '#lib/descriptions/described-list'
import type { Edition } from '#lib/editions/as-of'
import { listParameterNames } from '#lib/editions/parameters'
import { EventFilter, eachPublishedEvent } from '#lib/events/queries'
import { itemOf } from '#lib/export/columns'
import { jsonChunks } from '#lib/export/json'
import { begun } from '#lib/export/stream'
import { coverageColumns, isAnnounced, type AnnouncedLine } from '#lib/figures/coverage-export'
import { coverageLines } from '#lib/figures/event-coverage'

function reading(filter: EventFilter, edition: Edition): Asked {
  async function* rows(): AsyncGenerator<Item[]> {
    for await (const events of eachPublishedEvent(filter, { sort: '-date' }, edition.number)) {
      const lines = (await coverageLines(events, edition.number)).filter(isAnnounced)
      yield lines.map((line) => itemOf<AnnouncedLine>(coverageColumns, line, new Map<string, never>()))
    }
  }
  return {
    edition,
    rows,
    async json() {
      // Events are few: their lines are counted before they are written.
      const pages = await Array.fromAsync(rows())
      const head = {
        edition: edition.number,
        asOf: edition.publishedAt && beijingTime(edition.publishedAt),
        count: pages.flat().length,
      }
      const again = async function* () {
        yield* pages
      }
      return jsonChunks(head, await begun(again()))
    },
  }
}

/** A line for each announced total of signings of an event, against what is recorded of that event. It is had whole. */
export const coverageFile: DataFile = {
  name: 'coverage',
  columns: Object.keys(coverageColumns) as ColumnName[],
  filter: EventFilter,
  unordered: true,
  primaryKey: ['announcedFigure'],
  references: [
    { column: 'eventSlug', list: 'events' },
    { column: 'announcedFigure', list: 'announced-figures' },
  ],
  async ask(request) {
    const asked = await readFileRequest(EventFilter, request, listParameterNames)
    return asked instanceof Response ? asked : reading(asked.filter, asked.edition)
  },
  whole: (edition) => reading({}, edition),
}
