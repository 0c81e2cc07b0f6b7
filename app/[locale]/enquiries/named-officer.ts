import { recordsOf } from '#lib/enquiries/schema'
import { getPublishedOpportunity } from '#lib/opportunities/queries'

/** The officer that what an enquiry is about names itself: an officer's page, or an opportunity's own; null: none. */
export async function namedOfficer(about: string | null, edition: number): Promise<string | null> {
  const [record = '', ...others] = recordsOf(about ?? '')
  const [kind, key = ''] = record.split(':')
  if (others.length > 0) return null
  if (kind === 'officer') return key
  if (kind !== 'opportunity') return null
  return (await getPublishedOpportunity(key, edition))?.content.officer ?? null
}
