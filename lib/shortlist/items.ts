import { Key } from '#lib/editions/fields'
import { kindAt, listPaths } from '#lib/editions/paths'

/** The kinds of record that a reader may keep on a shortlist. */
export const keptKinds = ['opportunity', 'park', 'policy', 'project', 'enterprise', 'event'] as const
export type KeptKind = (typeof keptKinds)[number]

/** A record as a shortlist names it. */
export interface Item {
  kind: KeptKind
  key: string
}

/** The most records on one shortlist: what an address and a cookie hold with ease. */
export const mostItems = 20

const isKept = (kind: string | undefined): kind is KeptKind =>
  (keptKinds as readonly (string | undefined)[]).includes(kind)

export const itemText = ({ kind, key }: Item): string => `${kind}:${key}`

/** `park:harbin-new-area`, or null when it names nothing that can be kept. */
export function readItem(text: string): Item | null {
  const [kind, key, more] = text.trim().split(':')
  return more === undefined && isKept(kind) && Key.safeParse(key).success && key ? { kind, key } : null
}

export interface Reading {
  /** In the order given, each once. */
  items: Item[]
  /** What names no record, as given, and what is beyond the most that a list takes. */
  unusable: string[]
}

/** Reads a list of items, joined by commas as in an address or by dots as in a cookie. */
export function readItems(text: string): Reading {
  const given = [
    ...new Set(
      text
        .slice(0, 4000)
        .split(/[,.]/)
        .map((part) => part.trim()),
    ),
  ].filter(Boolean)
  const read = given.map((part) => ({ part, item: readItem(part) }))
  const items = read.flatMap(({ item }) => item ?? [])
  return {
    items: items.slice(0, mostItems),
    unusable: [
      ...read.filter(({ item }) => item === null).map(({ part }) => part.slice(0, 100)),
      ...items.slice(mostItems).map(itemText),
    ],
  }
}

/** The list as an address carries it. */
export const itemsText = (items: readonly Item[]): string => items.map(itemText).join(',')

export const without = (items: readonly Item[], gone: Item): Item[] =>
  items.filter((item) => itemText(item) !== itemText(gone))

/** The record whose page has that address, whole or from its root, or null. */
export function itemAt(address: string): Item | null {
  const url = URL.parse(address.trim(), 'http://portal.invalid')
  const path = url?.pathname.replace(/^\/[a-z]{2}(?=\/)/, '') ?? ''
  const kind = kindAt(path)
  return kind === undefined ? null : readItem(`${kind}:${path.slice(listPaths[kind].length + 1)}`)
}
