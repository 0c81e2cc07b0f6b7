/** A way out of an empty list: the filter to drop, and how many records there would be then. */
export interface Drop {
  name: string
  count: number
}

/** For each parameter of a filter, how many records there would be without it. */
export function countDrops<Filter extends object>(
  filter: Filter,
  count: (filter: Filter) => Promise<number>,
): Promise<Drop[]> {
  const names = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
  return Promise.all(
    names.map(async (name) => ({ name, count: await count({ ...filter, [name]: undefined }) })),
  )
}
