import { notFound } from 'next/navigation'
import { saveOrExplain } from '#app/admin/actions/saving'
import type { Typed } from '#lib/desk/drafts'
import { getVersionForStaff } from '#lib/desk/queries'
import type { Kind } from '#lib/editions/kinds'

/** A record's content with a reference to another one; `instead` is what was typed where the key belongs. */
export function withReference(content: Typed, kind: Kind, key: string, instead: string): Typed {
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
  if (kind === 'event') return { ...content, event: key }
  if (kind === 'enterprise' && 'enterprises' in content) {
    const others = list(content.enterprises).filter((one) => one !== '' && one !== key && one !== instead)
    return { ...content, enterprises: [...others, key] }
  }
  if (kind === 'source') {
    const others = list(content.sources).filter((one) => (one as { source?: unknown } | null)?.source !== key)
    return { ...content, sources: [...others, { source: key, asPrinted: null }] }
  }
  return kind === 'park' ? { ...content, park: key } : content
}

/** Puts the reference into an open draft and saves it. */
export async function linkInto(draftId: number, kind: Kind, key: string, instead: string): Promise<void> {
  const draft = await getVersionForStaff(draftId)
  if (!draft) notFound()
  await saveOrExplain(draftId, draft.revision, withReference(draft.content as Typed, kind, key, instead))
}
