import { parameterName } from '#lib/i18n/terms'
import type { Translate } from '#lib/i18n/translate'

interface FilterLineProps {
  t: Translate
  /** The filter as given, and what its values mean in words. */
  given: Record<string, string>
  words: Record<string, string>
}

/** The filter of what is embedded, in a line; nothing when it is everything. */
export function FilterLine({ t, given, words }: FilterLineProps) {
  const named = Object.entries(given).map(
    ([name, value]) => `${parameterName(t, name)}${t('pages.lists.colon')}${words[name] ?? value}`,
  )
  if (named.length === 0) return null
  return <p className="text-small">{t('embeds.chart.ofFilter', { filter: named.join(' · ') })}</p>
}
