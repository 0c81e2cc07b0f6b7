import type { EventContent } from '#lib/events/schema'

/** The other records that an event names, as `kind:key`. */
export function refsOf({ partOf, attendance }: EventContent): string[] {
  return [
    ...(partOf === null ? [] : [`event:${partOf}`]),
    ...attendance.map(({ enterprise }) => `enterprise:${enterprise}`),
  ]
}
