import type { Kind } from '#lib/editions/kinds'
import { getPublished, historyOf, type HistoryEntry, type PublishedRecord } from '#lib/editions/queries'

/**
 * A record's page at an edition: the version in force and its history, or for a withdrawn record the history alone.
 * Null when the record was never public up to that edition.
 */
export async function findRecord<Content>(
  kind: Kind,
  key: string,
  edition: number,
): Promise<{ record: PublishedRecord<Content> | null; history: HistoryEntry[] } | null> {
  if (!/^[A-Za-z0-9-]{1,80}$/.test(key)) return null
  const [record, history] = await Promise.all([
    getPublished<Content>(kind, key, edition),
    historyOf(kind, key, edition),
  ])
  return history.length === 0 ? null : { record, history }
}
