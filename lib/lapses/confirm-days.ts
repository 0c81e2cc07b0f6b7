/** Within how many days an opportunity must be confirmed again; server/settings.ts refuses what is no such number. */
export const confirmDays = (): number => Number(process.env.PORTAL_CONFIRM_DAYS || '90')
