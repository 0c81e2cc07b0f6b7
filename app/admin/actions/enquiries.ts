'use server'

import { notFound, redirect } from 'next/navigation'
import { act, textOf } from '#app/admin/act'
import { assignEnquiry, closeEnquiry, eraseEnquiryForEnquirer, writeToEnquiry } from '#lib/desk/answering'
import { isReference } from '#lib/enquiries/link'
import { longestText } from '#lib/enquiries/schema'

/** What a text form shows: what was typed, and what is wrong with it. */
export interface TextState {
  typed: string
  problem: 'text' | 'tooLong' | 'closed' | null
}

function pageOf(form: FormData): string {
  const reference = textOf(form, 'reference')
  return isReference(reference) ? reference : notFound()
}
const after = (reference: string, done: string): never =>
  redirect(`/admin/enquiries/${reference}?done=${done}`)

/** Gives the enquiry to an account. */
export async function assign(form: FormData): Promise<void> {
  await act(async () => {
    const reference = pageOf(form)
    const staffId = textOf(form, 'staff')
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(staffId)) notFound()
    if (!(await assignEnquiry(reference, staffId))) notFound()
    after(reference, 'assigned')
  })
}

/** Closes the enquiry. */
export async function close(form: FormData): Promise<void> {
  await act(async () => {
    const reference = pageOf(form)
    if (!(await closeEnquiry(reference))) notFound()
    after(reference, 'closed')
  })
}

/** Erases the enquirer's personal data. */
export async function erase(form: FormData): Promise<void> {
  await act(async () => {
    const reference = pageOf(form)
    if (!(await eraseEnquiryForEnquirer(reference))) notFound()
    after(reference, 'erased')
  })
}

async function write(kind: 'reply' | 'note', form: FormData): Promise<TextState> {
  const reference = pageOf(form)
  const typed = textOf(form, 'text').replaceAll('\r\n', '\n')
  const text = typed.trim().toWellFormed()
  if (text === '') return { typed, problem: 'text' }
  if (text.length > longestText) return { typed, problem: 'tooLong' }
  const formToken = textOf(form, 'formToken')
  if (!/^[0-9a-f-]{36}$/.test(formToken)) notFound()
  if (!(await writeToEnquiry(reference, kind, { text, formToken }))) return { typed, problem: 'closed' }
  return after(reference, kind === 'reply' ? 'replied' : 'noted')
}

/** Sends a reply to the enquirer. */
export async function reply(_: TextState, form: FormData): Promise<TextState> {
  return act(() => write('reply', form))
}

/** Keeps a note for staff. */
export async function keepNote(_: TextState, form: FormData): Promise<TextState> {
  return act(() => write('note', form))
}
