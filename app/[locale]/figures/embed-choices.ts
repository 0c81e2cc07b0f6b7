import type { PageRequest } from '#app/request'
import type { EmbedChoice } from '#components/embed-code'
import { embedAddresses } from '#lib/embeds/addresses'

/** What can be embedded of a filter's figures: the chart and the list of projects, live and frozen at this edition. */
export function embedChoices(
  { t, locale, edition }: PageRequest,
  given: Record<string, string>,
): EmbedChoice[] {
  const number = String(edition.number)
  return (['chart', 'table'] as const).flatMap((kind) => {
    const name = t(`embeds.code.names.${kind}`)
    return [
      { kind, name: t('embeds.code.live', { name }), address: embedAddresses[kind](locale, given) },
      {
        kind,
        name: t('embeds.code.frozen', { name, number }),
        address: embedAddresses[kind](locale, { ...given, edition: number }),
      },
    ]
  })
}
