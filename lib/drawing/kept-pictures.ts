/** As many finished pictures as take this many bytes are kept, the ones asked for last. */
const mostBytes = 32 * 2 ** 20

const kept = new Map<string, Uint8Array>()
const underWay = new Map<string, Promise<Uint8Array>>()
let bytes = 0

/**
 * A picture by a name that says everything it depends on, its edition above all. However many ask for it, it is drawn
 * once while it is kept. Each process keeps its own; nothing is lost with it.
 */
export function keptPicture(name: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const found = kept.get(name)
  if (found) {
    kept.delete(name)
    kept.set(name, found)
    return Promise.resolve(found)
  }
  const running = underWay.get(name)
  if (running) return running
  const work = draw()
    .then((picture) => keep(name, picture))
    .finally(() => underWay.delete(name))
  underWay.set(name, work)
  return work
}

function keep(name: string, picture: Uint8Array): Uint8Array {
  kept.set(name, picture)
  bytes += picture.byteLength
  for (const [oldest, { byteLength }] of kept) {
    if (bytes <= mostBytes) break
    kept.delete(oldest)
    bytes -= byteLength
  }
  return picture
}
