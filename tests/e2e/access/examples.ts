import type { Page } from '@playwright/test'
import type { StaffRole } from '../support/accounts'
import { draftSigning, newSigning, saveAndGoOn, submitDraft } from '../support/signing'
import type { Examples } from './routes'

const numberIn = (address: string) => /\d+$/.exec(address)?.[0] ?? ''

/** A draft with a text that lost a conflict, and a submitted version; `mark` stands in both drafts' titles. */
export async function makeExamples(
  as: (role: StaffRole) => Promise<Page>,
): Promise<Examples & { mark: string }> {
  const recorder = await as('recorder')
  const submitted = await draftSigning(recorder, newSigning())
  await submitDraft(recorder)

  const signing = newSigning()
  const draft = await draftSigning(recorder, signing)
  const late = await recorder.context().newPage()
  for (const page of [recorder, late]) await page.goto(`${draft}/edit?step=project`)
  await recorder.locator('[id="nameEn"]').fill(`First ${signing.mark}`)
  await saveAndGoOn(recorder, /\/admin\/drafts\/\d+$/)
  await late.locator('[id="nameEn"]').fill(`Second ${signing.mark}`)
  await saveAndGoOn(late, /\/conflict\?text=\d+$/)
  return {
    draft: numberIn(draft),
    submitted: numberIn(submitted),
    text: numberIn(late.url()),
    mark: signing.mark,
  }
}
