import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { fromBufferPromise } from 'yauzl'

/** Every file of an archive by its path, read by a program that is not the portal's. */
export async function unzipped(archive: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(archive))
  const files = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  }
  return files
}

/** The bytes of a streamed file. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  return buffer(Readable.from(chunks, { objectMode: false }))
}
