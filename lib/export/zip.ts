import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** One file of an archive. Its chunks are asked for when everything before it has been taken. */
export interface ZipEntry {
  name: string
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>
}

async function fill(zip: ZipFile, entries: AsyncIterable<ZipEntry>, at: Date): Promise<void> {
  for await (const { name, chunks } of entries) {
    const content = Readable.from(chunks, { objectMode: false })
    // A reader who goes away closes the archive, and with it what is being read for it.
    const close = () => content.destroy()
    const output = zip.outputStream as Readable
    output.once('close', close)
    zip.addReadStream(content, name, { mtime: at, mode: 0o100644, compressionLevel: 4 })
    await finished(content)
    output.off('close', close)
  }
  zip.end()
}

/**
 * An archive as it is made: memory holds a few chunks, however long its files are. The entries come one after the
 * other, so that a later one may tell of an earlier. Equal entries and times make equal bytes.
 */
export async function* zipped(entries: AsyncIterable<ZipEntry>, at: Date): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const fail = (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error)))
  zip.on('error', fail)
  const filling = fill(zip, entries, at).catch(fail)
  try {
    for await (const chunk of output) yield chunk as Uint8Array
  } finally {
    output.destroy()
    await filling
  }
}
