import type { Page } from '@playwright/test'

export type Field = [string, string]

export interface Form {
  /** The page that the form stands on, and where it is sent. */
  address: string
  fields: Field[]
}

/** The fields of a form on the page, with the one of the button that sends it. Scripts must be off: hydration removes the action's own fields. */
export async function formOf(page: Page, address: string, button: string): Promise<Form> {
  await page.goto(address)
  const fields = await page
    .locator(button)
    .first()
    .evaluate((element) => {
      const sent = element as HTMLButtonElement
      if (!sent.form) throw new Error('the button is in no form')
      return [...new FormData(sent.form, sent)].map(([name, value]): [string, string] => [
        name,
        String(value),
      ])
    })
  return { address, fields }
}

export function withField({ address, fields }: Form, name: string, value: string): Form {
  return { address, fields: [...fields.filter(([one]) => one !== name), [name, value]] }
}

export function formData({ fields }: Form): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}
