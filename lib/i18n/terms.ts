import type { Messages } from '#lib/i18n/messages'
import type { Translate } from '#lib/i18n/translate'

type MessageKey = Parameters<Translate>[0]

/** The word of a stored code, such as `term(t, 'stage', 'started')`. The code must be one of its schema. */
export function term(t: Translate, room: keyof Messages['terms'], code: string): string {
  return t(`terms.${room}.${code}` as MessageKey)
}

/** The name of a query parameter in the reader's words. */
export function parameterName(t: Translate, name: string): string {
  return t(`shared.parameter.${name}` as MessageKey)
}
