import { join, sql } from '#lib/db/public'
import { dayOfEdition } from '#lib/editions/day'
import { inForce } from '#lib/editions/in-force'
import { getEdition } from '#lib/editions/published-in'
import { listRows } from '#lib/editions/rows'
import type { PolicyRow } from '#lib/policies/queries'
import type { PolicyContent } from '#lib/policies/schema'
import { hasExpired } from '#lib/policies/validity'

/** The divisions whose policies hold at a place: itself, its prefecture, the province. */
function placesAround(code: string): string[] {
  return [...new Set([code, `${code.slice(0, 4)}00`, '230000'])]
}

/**
 * The policies of a place, of the prefecture it lies in and of the province, newest first; those that had run out on the
 * day of the edition come last. `placeCode` null: those of the province alone.
 */
export async function listPoliciesApplying(placeCode: string | null, edition: number): Promise<PolicyRow[]> {
  const places = placesAround(placeCode ?? '230000')
  const where = join(
    [sql`kind = 'policy'::record_kind`, inForce(edition), sql`place_code = ANY (${places})`],
    ' AND ',
  )
  const [{ rows }, published] = await Promise.all([
    listRows<PolicyContent>(where, { sort: '-date', limit: 200 }),
    getEdition(edition),
  ])
  const day = dayOfEdition({ publishedAt: published?.publishedAt.toISOString() ?? null })
  const expired = ({ content }: PolicyRow) => day !== '' && hasExpired(content.validUntil, day)
  return [...rows.filter((row) => !expired(row)), ...rows.filter(expired)]
}
