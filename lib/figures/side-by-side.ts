import type { Bilingual } from '#lib/editions/fields'
import type { AnnouncedFigure } from '#lib/figures/announced'
import { measures, type AnnouncedFigureContent } from '#lib/figures/schema'
import { seriesOf, type Series } from '#lib/figures/series'

/** One line of a comparison: figures of the same measure in the same unit. */
export interface SideBySide {
  /** Names the line. */
  key: string
  measure: AnnouncedFigureContent['measure']
  /** Null for money. */
  unit: Bilingual | null
  /** True where the unit is one of land, whatever the measure. */
  area: boolean
  /** The newest readings by the key of their subject. A subject without one is absent: unknown, and never zero. */
  readings: Map<string, Series[]>
}

/** Units in which sources give the area of a zone; square metres are those of buildings and plots in it. */
const areaUnits = new Set(['square kilometres', 'hectares', 'mu'])

/**
 * Announced figures of several subjects line by line: area first, then by measure and unit. A later reading stands for
 * those it replaced, readings that disagree stand together, and a part of another figure of the same subject is left out.
 */
export function sideBySide(figures: readonly AnnouncedFigure[]): SideBySide[] {
  const known = new Set(figures.map(({ key }) => key))
  const lines = new Map<string, SideBySide>()
  for (const series of seriesOf(figures)) {
    const { measure, quantity, subject, partOf } = series.newest.content
    if (partOf !== null && known.has(partOf)) continue
    const unit = quantity?.unit ?? null
    const area = unit !== null && areaUnits.has(unit.en)
    const key = area ? 'area' : `${measure}:${unit?.en ?? ''}`
    const line = lines.get(key) ?? { key, measure, unit, area, readings: new Map<string, Series[]>() }
    line.readings.set(subject.key, [...(line.readings.get(subject.key) ?? []), series])
    lines.set(key, line)
  }
  const rank = ({ area, measure }: SideBySide) => (area ? -1 : measures.indexOf(measure))
  return [...lines.values()].sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))
}
