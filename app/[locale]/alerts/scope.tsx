import { FactList } from '#components/fact-list'
import type { FilterLine } from '#lib/alerts/words'
import type { AlertList } from '#lib/alerts/names'
import type { Translate } from '#lib/i18n/translate'

interface ScopeProps {
  t: Translate
  list: AlertList
  lines: readonly FilterLine[]
}

/** What an alert tells of: a list, and its filter line by line. */
export function Scope({ t, list, lines }: ScopeProps) {
  return (
    <FactList
      facts={[
        { term: t('alerts.listName'), detail: t(`alerts.list.${list}`) },
        ...lines.map(({ name, value }) => ({ term: name, detail: value })),
        ...(lines.length === 0 ? [{ term: t('alerts.scope'), detail: t('alerts.everything') }] : []),
      ]}
    />
  )
}
