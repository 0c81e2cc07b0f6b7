import type { ProjectContent } from '#lib/projects/schema'

/** The other records that a project names, as `kind:key`. */
export function refsOf({ event, park, enterprises, localParties, laterSignings }: ProjectContent): string[] {
  const events = [event, ...laterSignings.map((later) => later.event)]
  const parks = [park, ...localParties.map((party) => party.park)]
  return [
    ...enterprises.map((key) => `enterprise:${key}`),
    ...events.filter((key) => key !== null).map((key) => `event:${key}`),
    ...parks.filter((key) => key !== null).map((key) => `park:${key}`),
  ]
}
