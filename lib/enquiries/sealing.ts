import type { Personal } from '#lib/enquiries/schema'
import { seal, unseal } from '#lib/secrets/seal'

const contextOf = (reference: string): string => `enquiry:${reference}`
const messageContext = (reference: string, formDigest: string): string => `enquiry:${reference}:${formDigest}`

export const sealPersonal = (personal: Personal, reference: string): string =>
  seal(JSON.stringify(personal), contextOf(reference))

/** Who asked what; null once it was erased. */
export const openPersonal = (sealed: string | null, reference: string): Personal | null =>
  sealed === null ? null : (JSON.parse(unseal(sealed, contextOf(reference))) as Personal)

/** A message is bound to its enquiry and to the form it came with. */
export const sealMessage = (text: string, reference: string, formDigest: string): string =>
  seal(text, messageContext(reference, formDigest))

export const openMessage = (
  { sealed, formDigest }: { sealed: string; formDigest: string },
  reference: string,
): string => unseal(sealed, messageContext(reference, formDigest))
