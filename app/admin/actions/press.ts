'use server'

import { redirect } from 'next/navigation'
import { act, readNumber, readToken, textOf } from '#app/admin/act'
import { readReason, type ReasonState } from '#app/admin/actions/reason'
import { withQuery } from '#app/admin/desk'
import type { TypedPack } from '#app/admin/press/typed-pack'
import { requireStaff } from '#lib/auth/session'
import { approvePressPack, preparePressPack, revisePressPack, withdrawPressPack } from '#lib/desk/press-packs'
import { PressForm, pressDraft, pressFields, type PressField } from '#lib/press/schema'

/** What the form of a pack shows: what was typed, and what is wrong with it, by field. */
export interface PackState {
  typed: TypedPack
  problems: { path: PressField; code: string }[]
}

/** Fields to which a refusal of the desk belongs. */
const placeOf: Record<string, PressField> = { noSuchEdition: 'edition', eventNotInEdition: 'edition' }

/** Saves a pack, a new one or one that nobody has approved. */
export async function savePack(_: PackState, form: FormData): Promise<PackState> {
  return act(async () => {
    await requireStaff('recorder', 'reviewer')
    const typed = Object.fromEntries(pressFields.map((name) => [name, textOf(form, name)])) as TypedPack
    const checked = PressForm.safeParse(typed)
    if (!checked.success) {
      const problems = checked.error.issues.map(({ path, message }) => ({
        path: path[0] as PressField,
        code: message,
      }))
      return {
        typed,
        problems: problems.filter((one, at) => problems.findIndex(({ path }) => path === one.path) === at),
      }
    }
    const draft = pressDraft(checked.data)
    const id = textOf(form, 'id')
    const outcome =
      id === ''
        ? await preparePressPack(draft, readToken(form))
        : await revisePressPack(readNumber(id), readNumber(textOf(form, 'revision')), draft)
    if (outcome.ok) redirect(`/admin/press/${outcome.id}?done=saved`)
    return { typed, problems: [{ path: placeOf[outcome.problem] ?? 'event', code: outcome.problem }] }
  })
}

/** Approves a pack for release at its time. */
export async function approvePack(form: FormData): Promise<void> {
  await act(async () => {
    const id = readNumber(textOf(form, 'id'))
    const outcome = await approvePressPack(id, readNumber(textOf(form, 'revision')))
    const said = outcome.ok ? { done: 'approved' } : { problem: outcome.problem }
    redirect(withQuery(`/admin/press/${id}`, said))
  })
}

/** Withdraws a pack with a reason. */
export async function withdrawPack(_: ReasonState, form: FormData): Promise<ReasonState> {
  return act(async () => {
    await requireStaff('reviewer')
    const reason = readReason(form)
    if (reason.problem !== null) return reason
    const id = readNumber(textOf(form, 'id'))
    const withdrawn = await withdrawPressPack(id, reason.typed)
    redirect(withQuery(`/admin/press/${id}`, withdrawn ? { done: 'withdrawn' } : { problem: 'notOpen' }))
  })
}
