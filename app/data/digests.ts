import { createHash } from 'node:crypto'
import { chunksOf, type DataFile } from '#app/data/data-file'
import type { Digest } from '#lib/descriptions/described-list'
import type { Edition } from '#lib/editions/as-of'

/** So many digests are remembered: an edition never changes, and a great one takes a minute to read. */
const mostKept = 200
const kept = new Map<string, Promise<Digest>>()

/** Counts and hashes what passes through it. */
export function metered(): {
  through: (chunks: AsyncIterable<string | Uint8Array>) => AsyncGenerator<string | Uint8Array>
  digest: () => Digest
} {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    async *through(chunks) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.byteLength
        yield chunk
      }
    },
    digest: () => ({ bytes, sha256: hash.digest('hex') }),
  }
}

async function digestNow(file: DataFile, edition: Edition): Promise<Digest> {
  const { through, digest } = metered()
  const chunks = through(await chunksOf(file, file.whole(edition), 'csv', ''))
  while (!(await chunks.next()).done);
  return digest()
}

/** The length and the SHA-256 of the whole CSV file of an edition, worked out once however many ask at a time. */
export function csvDigest(file: DataFile, edition: Edition): Promise<Digest> {
  const name = `${edition.number} ${file.name}`
  const known = kept.get(name)
  if (known) return known
  const oldest = kept.size >= mostKept ? kept.keys().next().value : undefined
  if (oldest !== undefined) kept.delete(oldest)
  const digest = digestNow(file, edition)
  kept.set(name, digest)
  // What failed once may succeed when it is asked again.
  digest.catch(() => kept.delete(name))
  return digest
}
