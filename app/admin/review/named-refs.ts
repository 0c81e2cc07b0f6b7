import type { Desk } from '#app/admin/desk'
import { recordTitle } from '#app/admin/record-view/record-title'
import type { Problem } from '#app/admin/record-form/problems'
import { listVersionsForStaff } from '#lib/desk/records'
import { isKind } from '#lib/editions/kinds'

/** The records that a refusal is about, by name and each with the way to it. What is no record is left out. */
export async function namedRefs(desk: Desk, refs: string): Promise<Problem[]> {
  const named = refs
    .split(' ')
    .slice(0, 20)
    .map(async (ref): Promise<Problem[]> => {
      const [kind = '', key = ''] = ref.split(':')
      if (!isKind(kind)) return []
      const [newest] = await listVersionsForStaff(kind, key)
      if (!newest) return []
      const text = `${desk.t(`terms.kind.${kind}`)} ${recordTitle(newest, desk)}`
      return [{ path: ref, text, href: `/admin/records/${kind}/${key}` }]
    })
  return (await Promise.all(named)).flat()
}
