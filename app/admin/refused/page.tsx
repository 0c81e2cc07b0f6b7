import { forbidden } from 'next/navigation'

/** Where an action sends whoever may not do it: Next answers a refusal inside a plain post with "not found". */
export default function RefusedPage(): never {
  forbidden()
}
