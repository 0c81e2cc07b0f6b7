import { absolute } from '#lib/portal/identity'
import { xlsxChunks } from '#lib/export/xlsx'
import { canonicalColumns } from '#lib/receipts/canonical'
import type { Receipt } from '#lib/receipts/queries'

/** The canonical list of a receipt as a workbook, cell for cell as text; its last sheet says which receipt and hash. */
export function receiptSheet(receipt: Receipt, lines: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  return xlsxChunks(
    {
      name: 'receipt',
      columns: canonicalColumns,
      about: (records) => [
        ['receipt', receipt.id],
        ['edition', receipt.edition],
        ['address', absolute(`/zh/figures/${receipt.id}`)],
        ['records', records],
        ['sha256 (csv)', receipt.sha256],
      ],
      at: receipt.publishedAt,
    },
    itemsOf(lines),
  )
}

/** The canonical form quotes nothing and breaks no line within a chunk, so it is read as it was written. */
async function* itemsOf(lines: AsyncGenerator<string>): AsyncGenerator<Record<string, string>[]> {
  for await (const chunk of lines)
    yield chunk
      .split('\n')
      .filter((line) => line !== '' && line !== canonicalColumns.join())
      .map((line) => {
        const cells = line.split(',')
        return Object.fromEntries(canonicalColumns.map((name, at) => [name, cells[at] ?? '']))
      })
}
