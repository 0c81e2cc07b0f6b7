import { columns, type VersionColumns } from '#lib/editions/columns'
import { countingOf } from '#lib/figures/rules'
import { sumOf, toCny } from '#lib/money/amount'
import type { ProjectContent } from '#lib/projects/schema'

/**
 * The contract value in yuan with capital increases added, each by its increment.
 * Null when it is not disclosed or not in yuan: unknown is not zero, and nothing is converted.
 */
export function valueCny({ value, increases }: Pick<ProjectContent, 'value' | 'increases'>): string | null {
  if (value === null) return null
  const amounts = [value, ...increases.map((increase) => increase.value)].map(toCny)
  return amounts.every((amount) => amount !== null) ? sumOf(amounts) : null
}

/** The stage of the newest entry of the history; a signed project with no history is at `signed`. */
export function stageOf({ stages, signing }: Pick<ProjectContent, 'stages' | 'signing'>): string | null {
  const newest = stages.reduce<ProjectContent['stages'][number] | null>(
    (latest, entry) => (latest === null || entry.on >= latest.on ? entry : latest),
    null,
  )
  return newest?.stage ?? (signing === 'signed' ? 'signed' : null)
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
    agreement: project.agreement,
    stage: stageOf(project),
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
