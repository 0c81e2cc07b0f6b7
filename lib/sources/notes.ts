import type { Citation } from '#lib/editions/fields'
import type { PublishedRecord } from '#lib/editions/queries'
import { listSourcesByKey } from '#lib/sources/queries'
import type { SourceContent } from '#lib/sources/schema'

/** A source as a page cites it: its number there, and the few words it prints for what the page says. */
export interface SourceNote {
  number: number
  key: string
  printed: string[]
  source: PublishedRecord<SourceContent> | null
}

function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn)
  if (value === null || typeof value !== 'object') return []
  if ('source' in value && typeof value.source === 'string') return [value as Citation]
  return Object.values(value).flatMap(citationsIn)
}

/**
 * Every source that the contents of a page cite, numbered in the order of first mention. A source that was withdrawn
 * keeps its number and has null for its record.
 */
export async function sourceNotes(contents: readonly unknown[], edition: number): Promise<SourceNote[]> {
  const printed = new Map<string, Set<string>>()
  for (const { source, asPrinted } of citationsIn(contents)) {
    const words = printed.get(source) ?? new Set()
    if (asPrinted) words.add(asPrinted)
    printed.set(source, words)
  }
  const records = await listSourcesByKey([...printed.keys()], edition)
  return [...printed].map(([key, words], at) => ({
    number: at + 1,
    key,
    printed: [...words],
    source: records.find((record) => record.key === key) ?? null,
  }))
}
