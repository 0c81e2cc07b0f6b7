import type { Staff } from '#lib/auth/staff'
import type { StaffTransaction } from '#lib/db/staff'
import { locales } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

const account: Omit<Staff, 'name'> = {
  id: '00000000-0000-7000-8000-000000000001',
  username: 'portal-itself',
  role: 'recorder',
}

/**
 * The account in whose name the portal acts by itself. It is closed from the beginning and has no password, so nobody
 * can sign in with it, also when an administrator would renew its password.
 */
export async function systemAccount(tx: StaffTransaction): Promise<Staff> {
  const names = locales.map((locale) => translator(locale)('opportunities.lapse.account'))
  const staff = { ...account, name: names.join(' / ') }
  await tx.staff.createMany({
    data: [{ ...staff, passwordHash: '', disabledAt: new Date() }],
    skipDuplicates: true,
  })
  return staff
}
