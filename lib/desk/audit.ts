import type { Staff } from '#lib/auth/staff'
import type { JsonInput, StaffTransaction } from '#lib/db/staff'
import type { Kind } from '#lib/editions/kinds'

export async function audit(
  tx: StaffTransaction,
  staff: Staff,
  action: string,
  draft: { id: number; kind: Kind; key: string },
  more: { before?: JsonInput; after?: JsonInput; detail?: string | null } = {},
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      staffId: staff.id,
      action,
      kind: draft.kind,
      key: draft.key,
      versionId: draft.id,
      ...more,
    },
  })
}
