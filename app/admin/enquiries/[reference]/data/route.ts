import { privateFile } from '#app/private-file'
import { signInFirst } from '#app/admin/act'
import { NotAllowed, NotSignedIn } from '#lib/auth/staff'
import { exportEnquiryForEnquirer } from '#lib/desk/answering'

interface Context {
  params: Promise<{ reference: string }>
}

/** Named as a page, so that the server puts its notice in the place of an empty one. */
const noPage = (status: 403 | 404) => new Response(null, { status, headers: { 'Content-Type': 'text/html' } })

/** Everything that an enquirer may have of an enquiry, as JSON, for an administrator to hand on. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { reference } = await params
  try {
    const enquiry = await exportEnquiryForEnquirer(reference)
    if (enquiry === null) return noPage(404)
    return privateFile(`${JSON.stringify(enquiry, null, 2)}\n`, `${enquiry.reference}.json`)
  } catch (error) {
    if (error instanceof NotAllowed) return noPage(403)
    if (!(error instanceof NotSignedIn)) throw error
    const Location = signInFirst(`/admin/enquiries/${encodeURIComponent(reference)}`)
    return new Response(null, { status: 307, headers: { Location } })
  }
}
