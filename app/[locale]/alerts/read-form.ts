/** The text fields of a posted form; null when the body is none. Files and repeated fields are passed over. */
export async function readForm(request: Request): Promise<Partial<Record<string, string>> | null> {
  try {
    const entries = [...(await request.formData())]
    const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return Object.fromEntries(texts.reverse())
  } catch (error) {
    // What fetch's own reader says of a body that is no form.
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Leads a browser on after a form, so that reading the page again sends nothing again. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
