'use server'

import { notFound, redirect } from 'next/navigation'
import { act, readNumber, readToken, textOf } from '#app/admin/act'
import { addressAfter } from '#app/admin/actions/address-after'
import { linkInto } from '#app/admin/actions/link-into'
import { keepSave, keepWhenLapsed } from '#app/admin/actions/lapsed'
import { readAnswers } from '#app/admin/actions/answers'
import { begin, saveOrExplain } from '#app/admin/actions/saving'
import { readTarget } from '#app/admin/actions/target'
import { withQuery } from '#app/admin/desk'
import { getKeptText } from '#lib/desk/conflicts'
import { discardDraft, type Typed } from '#lib/desk/drafts'
import { getVersionForStaff } from '#lib/desk/queries'

/** Saves what was typed into a record, whichever button was pressed and whether it is right or not, and goes on. */
export async function saveRecord(form: FormData): Promise<void> {
  await act(async () => {
    const target = readTarget(form)
    await keepWhenLapsed(() => keepSave(target, form))
    const { answers, reason } = await readAnswers(target, form)
    const intent = textOf(form, 'intent')
    if (target.id === null) {
      const draft = await begin(target.kind, answers, readToken(form))
      redirect(await addressAfter(target, draft.id, intent))
    }
    const before = await getVersionForStaff(target.id)
    await saveOrExplain(
      target.id,
      target.revision,
      { ...(before?.content as Typed | undefined), ...answers },
      reason,
    )
    redirect(await addressAfter(target, target.id, intent))
  })
}

/** Puts an enterprise that exists already into a signing. */
export async function chooseEnterprise(form: FormData): Promise<void> {
  await act(async () => {
    const id = readNumber(textOf(form, 'id'))
    await linkInto(id, 'enterprise', textOf(form, 'key').slice(0, 80), textOf(form, 'instead'))
    redirect(withQuery(`/admin/drafts/${id}/edit`, { step: 'enterprises' }))
  })
}

/** Saves one's own text over the one that was saved meanwhile, which the page had shown beside it. */
export async function saveMine(form: FormData): Promise<void> {
  await act(async () => {
    const id = readNumber(textOf(form, 'id'))
    const text = textOf(form, 'text')
    const kept = /^\d{1,18}$/.test(text) ? await getKeptText(BigInt(text), id) : null
    if (!kept) notFound()
    await saveOrExplain(id, readNumber(textOf(form, 'revision')), kept.typed, kept.reason ?? undefined)
    redirect(`/admin/drafts/${id}`)
  })
}

/** Throws a draft away. */
export async function discard(form: FormData): Promise<void> {
  await act(async () => {
    await discardDraft(readNumber(textOf(form, 'id')))
    redirect('/admin?done=discarded')
  })
}
