import type { Desk } from '#app/admin/desk'
import { recordTitle } from '#app/admin/record-view/record-title'
import type { Typed } from '#lib/desk/drafts'
import { validate } from '#lib/desk/kinds'
import type { VersionForStaff } from '#lib/desk/queries'
import { listDraftsBehind, withSourcesOf, type CitedDraft } from '#lib/desk/together'

/** A new record that a draft refers to, and what will become of it. */
export interface Behind {
  draft: CitedDraft
  name: string
  /** False when it is one's own and cannot be submitted as it is. */
  complete: boolean
  becomes: 'submittedToo' | 'submittedWithSources' | 'isSubmitted' | 'isOthers'
}

/** The drafts that a draft refers to, and what submitting it means for them. */
export async function statusOfBehind(desk: Desk, version: VersionForStaff): Promise<Behind[]> {
  const content = version.content as Typed
  const drafts = await listDraftsBehind(version.kind, version.key, content)
  return drafts.map((draft) => {
    const name = recordTitle(draft, desk)
    if (draft.state === 'submitted') return { draft, name, complete: true, becomes: 'isSubmitted' }
    if (!draft.authorIds.includes(desk.staff.id)) return { draft, name, complete: true, becomes: 'isOthers' }
    const whole = withSourcesOf(draft.content, content)
    const becomes = whole === draft.content ? 'submittedToo' : 'submittedWithSources'
    return { draft, name, complete: validate(draft.kind, whole).ok, becomes }
  })
}

export function DraftsBehind({ desk: { t }, behind }: { desk: Desk; behind: readonly Behind[] }) {
  return (
    <section className="mt-8">
      <h2 className="text-title">{t('admin.draft.behind')}</h2>
      <ul className="mt-2 grid gap-1">
        {behind.map(({ draft, name, becomes }) => (
          <li key={draft.id} id={`draft-${draft.id}`}>
            {t(`terms.kind.${draft.kind}`)} <a href={`/admin/drafts/${draft.id}`}>{name}</a>
            <span className="ms-2 text-quiet">{t(`admin.draft.${becomes}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
