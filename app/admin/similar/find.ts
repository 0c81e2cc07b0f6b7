import { listEnterpriseNamesForStaff } from '#lib/desk/peers'
import { similarTo } from '#lib/enterprises/similar'

/** The enterprises, in force or in draft, whose names are like this one. */
export async function findSimilar(name: string) {
  return similarTo([name], await listEnterpriseNamesForStaff())
}
export type Similar = Awaited<ReturnType<typeof findSimilar>>[number]
