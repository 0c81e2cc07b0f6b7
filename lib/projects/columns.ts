import { columns, type VersionColumns } from '#lib/editions/columns'
import { countingOf } from '#lib/figures/rules'
import { sumOf, toCny } from '#lib/money/amount'
import { milestones, type Milestone, type ProjectContent } from '#lib/projects/schema'

/**
 * The contract value in yuan with capital increases added, each by its increment.
 * Null when it is not disclosed or not in yuan: unknown is not zero, and nothing is converted.
 */
export function valueCny({ value, increases }: Pick<ProjectContent, 'value' | 'increases'>): string | null {
  if (value === null) return null
  const amounts = [value, ...increases.map((increase) => increase.value)].map(toCny)
  return amounts.every((amount) => amount !== null) ? sumOf(amounts) : null
}

/** The newest of dated entries, the later of the list where two have the same date; null of none. */
export function newestOf<Entry extends { on: string }>(entries: readonly Entry[]): Entry | null {
  return entries.reduce<Entry | null>(
    (latest, entry) => (latest === null || entry.on >= latest.on ? entry : latest),
    null,
  )
}

type Course = Pick<ProjectContent, 'stages' | 'signing'>

/** The stage of the newest entry of the history; a signed project with no history is at `signed`. */
export function stageOf({ stages, signing }: Course): string | null {
  return newestOf(stages)?.stage ?? (signing === 'signed' ? 'signed' : null)
}

/**
 * The furthest milestone that the history or the signing shows, whatever came after it: a project that has ended had
 * reached something before. Null when nothing is known.
 */
export function reachedOf({ stages, signing }: Course): Milestone | null {
  const shown = new Set([signing, ...stages.map(({ stage }) => stage)])
  return milestones.findLast((milestone) => shown.has(milestone)) ?? null
}

/** The newest reading of the funds in place in yuan; null when there is none, or it is not in yuan. */
export function fundsCny({ funds }: Pick<ProjectContent, 'funds'>): string | null {
  const newest = newestOf(funds)
  return newest && toCny(newest.total)
}

export function projectColumns(project: ProjectContent): VersionColumns {
  return columns({
    titleZh: project.nameZh,
    titleEn: project.nameEn,
    onDate: project.signedOn ?? '',
    placeCode: project.placeCode,
    eventKey: project.event,
    parkKey: project.park,
    enterpriseKeys: project.enterprises,
    valueCny: valueCny(project),
    fundsCny: fundsCny(project),
    agreement: project.agreement,
    stage: stageOf(project),
    reached: reachedOf(project),
    industry: project.industry,
    gbSection: project.gbSection,
    strategic: project.strategic,
    counting: countingOf(project),
    searchTexts: [
      project.place?.zh,
      project.place?.en,
      project.industryPrinted?.zh,
      project.industryPrinted?.en,
      ...project.localParties.flatMap((party) => [party.name.zh, party.name.en]),
    ],
  })
}
