import { z } from 'zod'
import { readFileRequest } from '#app/data/request'
import type { Edition } from '#lib/editions/as-of'
import { listParameterNames } from '#lib/editions/parameters'
import { standaloneSvg } from '#lib/drawing/standalone'
import { parameterProblems } from '#lib/export/problem'
import { ExploreParameters, explorationOf } from '#lib/figures/exploration'
import { explore, type Explored } from '#lib/figures/explore'
import { explorationDrawing } from '#lib/figures/explore-drawing'
import { explorationStanding } from '#lib/figures/explore-words'
import { locales, type Locale } from '#lib/i18n/locales'
import { portalUrl } from '#lib/portal/identity'

/** `lang`: the language of a drawing, Chinese unless asked otherwise. A table has both. */
export const ExploreFileParameters = ExploreParameters.extend({ lang: z.enum(locales).optional() })

interface AskedExploration {
  explored: Explored
  edition: Edition
  locale: Locale
}

/** Answers an exploration asked for as a file, or refuses what it cannot use (400). */
export async function readExploration(request: Request): Promise<AskedExploration | Response> {
  const asked = await readFileRequest(ExploreFileParameters, request, listParameterNames)
  if (asked instanceof Response) return asked
  const { lang: locale = 'zh', ...parameters } = asked.filter
  const { exploration, problems } = explorationOf(parameters)
  if (problems.length > 0) return parameterProblems(problems, [], request)
  return {
    explored: await explore(exploration, asked.edition.number, locale),
    edition: asked.edition,
    locale,
  }
}

/** The drawing as it stands alone, with the address of its page at its edition. */
export async function drawnAlone(
  { explored, edition, locale }: AskedExploration,
  request: Request,
): Promise<{ svg: string; width: number }> {
  const query = new URL(request.url).searchParams
  query.delete('lang')
  query.delete('asOf')
  query.set('edition', String(edition.number))
  const base = portalUrl()
  const address = `${base}/${locale}/figures/explore?${query}`
  return standaloneSvg(
    explorationDrawing(explored, locale),
    await explorationStanding(explored, edition, address, locale),
  )
}

/** What every file of an exploration is sent with. */
export const headersOf = (
  { edition, explored: { exploration } }: AskedExploration,
  form: 'svg' | 'png' | 'csv',
  mediaType: string,
) => ({
  'Content-Type': mediaType,
  'Content-Disposition': `${form === 'csv' ? 'attachment' : 'inline'}; filename="explore-${exploration.view}-${exploration.rows}-edition-${edition.number}.${form}"`,
  'X-Edition': String(edition.number),
})
