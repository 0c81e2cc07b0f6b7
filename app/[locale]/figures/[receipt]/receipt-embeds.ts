import type { ReceiptReading } from '#app/[locale]/figures/[receipt]/read-receipt'
import type { EmbedChoice } from '#components/embed-code'
import { embedAddresses } from '#lib/embeds/addresses'

/** What can be embedded of a receipt: itself, which never changes, and its figure as it stands at any time. */
export function receiptEmbeds({
  request: { t, locale },
  receipt: { id, figure },
}: Pick<ReceiptReading, 'request' | 'receipt'>): EmbedChoice[] {
  return [
    { kind: 'figure', name: t('embeds.code.receipt'), address: embedAddresses.receipt(locale, id) },
    {
      kind: 'figure',
      name: t('embeds.code.live', { name: t('embeds.code.names.figure') }),
      address: embedAddresses.figure(locale, figure),
    },
  ]
}
