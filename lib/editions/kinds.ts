/** Every kind of record, in the order in which an edition publishes them: what is cited comes first. */
export const kinds = [
  'source',
  'officer',
  'park',
  'enterprise',
  'event',
  'project',
  'figure',
  'policy',
  'opportunity',
] as const
export type Kind = (typeof kinds)[number]

export function isKind(value: string): value is Kind {
  return (kinds as readonly string[]).includes(value)
}

/**
 * What a version does to its record, weightiest first. A correction puts right what was published wrongly; a revision
 * follows the life of the record (a stage reached, funds paid in, a final number for a provisional one, facts that a
 * further source adds), and what it supersedes was right in its time.
 */
export const changes = ['withdrawal', 'correction', 'revision', 'publication'] as const
export type Change = (typeof changes)[number]

/** The changes of a record that is in force already; each has a reason. */
export type LaterChange = Exclude<Change, 'publication'>

export function isLaterChange(value: string): value is LaterChange {
  return value !== 'publication' && (changes as readonly string[]).includes(value)
}
