import { requireStaff } from '#lib/auth/session'
import { staffDb } from '#lib/db/staff'
import { siteSetting, siteSettings, type SiteSetting } from '#lib/portal/settings'

export interface ShownSetting {
  name: SiteSetting
  variable: string
  /** Null: not set, and shown to visitors so. */
  value: string | null
}

/** Every setting that visitors see the value of, for the administrator. */
export async function listSettingsForStaff(): Promise<ShownSetting[]> {
  await requireStaff('administrator')
  return (Object.keys(siteSettings) as SiteSetting[]).map((name) => ({
    name,
    variable: siteSettings[name],
    value: siteSetting(name),
  }))
}

/** Whole days since the newest edition; null before the first. Anybody at the desk may know. */
export async function daysSinceEditionForStaff(): Promise<number | null> {
  await requireStaff()
  const newest = await staffDb().edition.findFirst({
    orderBy: { number: 'desc' },
    select: { publishedAt: true },
  })
  return newest && Math.floor((Date.now() - newest.publishedAt.getTime()) / 86_400_000)
}
