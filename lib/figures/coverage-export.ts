import type { FileColumns } from '#lib/export/columns'
import { amountText } from '#lib/export/columns'
import type { Gap } from '#lib/figures/announced-totals'
import type { CoverageLine, CoveredTotal } from '#lib/figures/event-coverage'

/** A line of an event that has an announced total. */
export type AnnouncedLine = CoverageLine & { total: CoveredTotal }
export const isAnnounced = (line: CoverageLine): line is AnnouncedLine => line.total !== null

const missingOf = (gap: Gap | undefined): string | null => (gap?.kind === 'missing' ? gap.number : null)

/** An announced total of an event against what is recorded, as a line of a file. No two of them are to be added. */
export const coverageColumns = {
  eventSlug: ({ event }) => event.key,
  eventNameZh: ({ event }) => event.titleZh,
  eventNameEn: ({ event }) => event.titleEn,
  startsOn: ({ event }) => event.content.startsOn,
  endsOn: ({ event }) => event.content.endsOn,
  announcedFigure: ({ total }) => total.figure.key,
  announcedNameZh: ({ total }) => total.figure.content.name.zh,
  announcedNameEn: ({ total }) => total.figure.content.name.en,
  quantity: ({ total }) => total.figure.content.quantity?.number ?? null,
  quantityUnitZh: ({ total }) => total.figure.content.quantity?.unit.zh ?? null,
  quantityUnitEn: ({ total }) => total.figure.content.quantity?.unit.en ?? null,
  quantityBound: ({ total }) => total.figure.content.quantity?.bound ?? null,
  amountAsPrinted: ({ total }) =>
    total.figure.content.amount ? amountText(total.figure.content.amount) : null,
  amountCny: ({ total }) => total.coverage.value?.announced ?? null,
  recordedCount: ({ recorded }) => recorded.count,
  recordedWithValue: ({ recorded }) => recorded.countWithValue,
  recordedCny: ({ recorded }) => (recorded.countWithValue > 0 ? recorded.valueCny : null),
  recordedLeftOut: ({ recorded }) => recorded.leftOut,
  projectsPercent: ({ total }) => total.coverage.projects?.percent ?? null,
  projectsGap: ({ total }) => total.coverage.projects?.gap.kind ?? null,
  projectsMissing: ({ total }) => missingOf(total.coverage.projects?.gap)?.replace(/\.00$/, '') ?? null,
  valuePercent: ({ total }) => total.coverage.value?.percent ?? null,
  valueGap: ({ total }) => total.coverage.value?.gap.kind ?? null,
  missingCny: ({ total }) => missingOf(total.coverage.value?.gap),
  otherBases: ({ total }) => total.coverage.value?.otherBases ?? [],
} satisfies FileColumns<AnnouncedLine>
