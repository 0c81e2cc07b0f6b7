import { notFound } from 'next/navigation'
import { readNumber, textOf } from '#app/admin/act'
import { isStep, type Step } from '#lib/desk/fields/by-kind'
import { isKind, type Kind } from '#lib/editions/kinds'

/** What a form of a record is about: hidden fields, none of which is trusted to be what the page had put there. */
export interface Target {
  kind: Kind
  /** The draft that is saved, or null when the form makes one. */
  id: number | null
  revision: number
  part: Step | 'brief' | null
  /** The draft for which this record is begun, and the words there that it takes the place of. */
  forDraft: number | null
  instead: string
}

export function readTarget(form: FormData): Target {
  const kind = textOf(form, 'kind')
  if (!isKind(kind)) notFound()
  const part = textOf(form, 'part')
  const id = textOf(form, 'id')
  const forDraft = textOf(form, 'for')
  return {
    kind,
    id: id === '' ? null : readNumber(id),
    revision: id === '' ? 1 : readNumber(textOf(form, 'revision')),
    part: isStep(part) || part === 'brief' ? part : null,
    forDraft: forDraft === '' ? null : readNumber(forDraft),
    instead: textOf(form, 'instead').slice(0, 300),
  }
}
