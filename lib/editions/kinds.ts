/** Every kind of record, in the order in which an edition publishes them: what is cited comes first. */
export const kinds = ['source', 'park', 'enterprise', 'event', 'project', 'figure', 'policy'] as const
export type Kind = (typeof kinds)[number]

export function isKind(value: string): value is Kind {
  return (kinds as readonly string[]).includes(value)
}
