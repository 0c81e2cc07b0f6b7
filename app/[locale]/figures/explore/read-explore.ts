import { readList, type ListRequest } from '#app/request'
import { ExploreParameters, exploreNames, explorationOf, type Exploration } from '#lib/figures/exploration'

/** A request for the page, its filter and what it is drawn up by taken apart. */
export interface ExploreRequest extends ListRequest<ExploreParameters> {
  exploration: Exploration
  /** View, rows, columns, measure and order as they were given. `given` is the filter of projects alone. */
  kept: Record<string, string>
}

/** Reads what an exploration is asked for. Values that do not go together are problems like unknown ones. */
export async function readExplore(parts: Parameters<typeof readList>[1]): Promise<ExploreRequest> {
  const request = await readList(ExploreParameters, parts)
  const { exploration, problems } = explorationOf(request.filter)
  const { sort: _sort, ...all } = request.given
  const pick = (explores: boolean) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => exploreNames.includes(name) === explores))
  return {
    ...request,
    exploration,
    problems: [...request.problems, ...problems],
    given: pick(false),
    kept: pick(true),
  }
}
