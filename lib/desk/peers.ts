import { requireStaff } from '#lib/auth/session'
import { staffDb } from '#lib/db/staff'

/** The median contract value of the projects in force, in yuan, without one record; null when none has a value. */
export async function getMedianValueForStaff(exceptKey: string): Promise<string | null> {
  await requireStaff()
  const [row] = await staffDb().$queryRaw<{ median: string | null }[]>`
    SELECT (percentile_disc(0.5) WITHIN GROUP (ORDER BY value_cny))::text AS median FROM version
    WHERE kind = 'project' AND from_edition IS NOT NULL AND until_edition IS NULL AND change <> 'withdrawal'
      AND value_cny IS NOT NULL AND key <> ${exceptKey}`
  return row?.median ?? null
}

/** Every enterprise that is in force or in draft, with all its names, for finding one that exists already. */
export async function listEnterpriseNamesForStaff() {
  await requireStaff()
  const rows = await staffDb().version.findMany({
    where: {
      kind: 'enterprise',
      OR: [{ fromEdition: null }, { untilEdition: null, change: { not: 'withdrawal' } }],
    },
    select: { key: true, titleZh: true, titleEn: true, content: true, fromEdition: true },
  })
  return rows.map(({ content, ...row }) => {
    const { aliases } = content as { aliases?: unknown }
    const others = Array.isArray(aliases)
      ? aliases.filter((alias): alias is string => typeof alias === 'string')
      : []
    return { ...row, names: [row.titleZh, row.titleEn, ...others].filter((name) => name !== null) }
  })
}
