import 'server-only'
import { staffDb } from '#lib/db/staff'
import { mayMake } from '#lib/enquiries/limits'
import { digestOf, newSecret, seal, unseal } from '#lib/secrets/seal'

const digest = (name: string): string => digestOf(name, 'enquiry kept')
const contextOf = (name: string): string => `enquiry-kept:${digest(name)}`

/**
 * Keeps what was typed into a refused form, sealed, for a day; resolves to the secret name by which its page finds it.
 * Null when too much was kept for this maker within the hour.
 */
export async function keepTyped(typed: object, maker: string): Promise<string | null> {
  const name = newSecret()
  const sealed = seal(JSON.stringify(typed), contextOf(name))
  return staffDb().$transaction(async (tx) => {
    if (!(await mayMake(tx, 'kept', maker))) return null
    await tx.enquiryKept.create({ data: { digest: digest(name), sealed }, select: { digest: true } })
    return name
  })
}

/** What was kept under that name in the last day; null when there is nothing. */
export async function readKept(name: string): Promise<object | null> {
  if (!/^[\w-]{32}$/.test(name)) return null
  const kept = await staffDb().enquiryKept.findFirst({
    where: { digest: digest(name), at: { gt: new Date(Date.now() - 24 * 3_600_000) } },
  })
  return kept && (JSON.parse(unseal(kept.sealed, contextOf(name))) as object)
}

/** Forgets what was kept, since it was sent. */
export async function forgetKept(name: string): Promise<void> {
  if (/^[\w-]{32}$/.test(name)) await staffDb().enquiryKept.deleteMany({ where: { digest: digest(name) } })
}
