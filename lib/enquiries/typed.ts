import { fieldNames, type Typed } from '#lib/enquiries/schema'

/** Far past every limit: what is longer was not typed by hand, and is not kept. */
const longestKept = { text: 50_000, other: 1000 }

/** Text that can be kept: without zero bytes and halves of characters, its lines ended as they were typed. */
export const plain = (value: unknown, longest: number): string =>
  typeof value === 'string'
    ? value.slice(0, longest).replaceAll('\0', '').replaceAll('\r\n', '\n').toWellFormed()
    : ''

/** The fields of the form from whatever was sent. */
export function typedFrom(read: (name: string) => unknown): Typed {
  const entries = fieldNames.map((name) => [
    name,
    plain(read(name), name === 'text' ? longestKept.text : longestKept.other),
  ])
  return Object.fromEntries(entries) as Typed
}
