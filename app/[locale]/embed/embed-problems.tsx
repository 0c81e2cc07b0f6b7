import type { ListRequest } from '#app/request'
import { parameterName } from '#lib/i18n/terms'

/** Which values of the address could not be used; nothing is shown in their place. */
export function EmbedProblems({
  request: { t, problems },
}: {
  request: Pick<ListRequest<object>, 't' | 'problems'>
}) {
  return (
    <ul className="mt-3 border-s-4 border-warn bg-warn-tint px-4 py-2">
      {problems.map(({ name, value }) => (
        <li key={name}>{t('shared.list.problem', { name: parameterName(t, name), value })}</li>
      ))}
    </ul>
  )
}
