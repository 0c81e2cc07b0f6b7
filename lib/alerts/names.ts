/** Lists whose changes can be told by mail, named as in their addresses. */
export const alertLists = ['projects', 'events', 'opportunities', 'policies', 'parks', 'corrections'] as const
export type AlertList = (typeof alertLists)[number]

export const isAlertList = (value: unknown): value is AlertList =>
  (alertLists as readonly unknown[]).includes(value)
