import { cookies } from 'next/headers'
import { z } from 'zod'
import { readList } from '#app/request'
import { cookieName, rememberedItems } from '#lib/shortlist/cookie'
import { itemAt, mostItems, readItems, without, type Item, type Reading } from '#lib/shortlist/items'
import type { RawParameters } from '#lib/editions/parameters'

export interface Kept extends Reading {
  /** True when the list is what this device remembers, and not what the address names. */
  ofDevice: boolean
  /** What the device remembers; null when it was never asked to. */
  remembered: Item[] | null
}

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(',') : value

/** A shortlist takes the edition of its address, and nothing else that lists take. */
export const readShortlistRequest = (props: Parameters<typeof readList>[1]) => readList(z.object({}), props)

type Request = Awaited<ReturnType<typeof readShortlistRequest>>

/**
 * The shortlist of a request: the address's, with a record added by its address; else what the device remembers. Empty
 * where the address names an edition that is none.
 */
export async function readKept({ problems }: Request, raw: RawParameters): Promise<Kept> {
  const kept = (await cookies()).get(cookieName)
  const remembered = kept === undefined ? null : rememberedItems(`${cookieName}=${kept.value}`)
  if (problems.length > 0) return { items: [], unusable: [], ofDevice: false, remembered }
  const [given, add] = [single(raw.items), single(raw.add)?.slice(0, 500)]
  if (given === undefined && add === undefined)
    return { items: remembered ?? [], unusable: [], ofDevice: remembered !== null, remembered }
  const { items, unusable } = readItems(given ?? '')
  const added = add ? itemAt(add) : null
  return {
    items: added === null ? items : [...without(items, added), added].slice(0, mostItems),
    unusable: add && added === null ? [...unusable, add.slice(0, 100)] : unusable,
    ofDevice: false,
    remembered,
  }
}
