import type { Kind } from '#lib/editions/kinds'
import type { Messages } from '#lib/i18n/messages'
import { Bound, moneyUnits } from '#lib/money/schema'

export type FieldName = keyof Messages['forms']['field']
export type Hint = keyof Messages['forms']['hint']
/** The room of words that names the options of a choice; `unit` is named by the money units themselves. */
export type Words = Exclude<keyof Messages['terms'], 'kinds'> | 'unit'
/** What a reference may name: a kind of record, or anything an announced figure can be about. */
export type Referred = Kind | 'subject'

interface Named {
  name: FieldName
  label?: FieldName
  hint?: Hint
  /** Must be given; a field that is not required is null when left empty. */
  required?: boolean
  /** Asked as well when a record is begun in the middle of recording a signing. */
  brief?: boolean
}

/** One question of a form, in the shape that the kind's schema expects its answer. */
export type Field = Named &
  (
    | { type: 'text' | 'longText' | 'lines' | 'date' | 'number' | 'place' | 'bilingual' | 'yesNo' }
    | { type: 'select'; options: readonly string[]; words: Words; fallback?: string }
    | { type: 'reference'; kind: Referred }
    | { type: 'group'; fields: readonly Field[] }
    | { type: 'list'; of: Field }
  )

const amountFields: readonly Field[] = [
  { name: 'number', type: 'number', required: true },
  { name: 'unit', type: 'select', options: Object.keys(moneyUnits), words: 'unit', required: true },
  {
    name: 'bound',
    type: 'select',
    options: Bound.options,
    words: 'bound',
    fallback: 'exact',
    required: true,
  },
]

/** Money as the source prints it: number, unit, and how it is qualified. The unit is never chosen beforehand. */
export const amount = (name: FieldName, more: Partial<Named> = {}): Field => ({
  ...more,
  name,
  type: 'group',
  fields: amountFields,
})

/** Both names of a record. */
export const nameFields: readonly Field[] = [
  { name: 'nameZh', type: 'text', brief: true },
  { name: 'nameEn', type: 'text', brief: true },
]

export const citations: Field = {
  name: 'sources',
  type: 'list',
  hint: 'sources',
  required: true,
  of: {
    name: 'citation',
    type: 'group',
    required: true,
    fields: [
      { name: 'source', type: 'reference', kind: 'source', required: true },
      { name: 'asPrinted', type: 'text', hint: 'asPrinted' },
    ],
  },
}

export const note: Field = { name: 'note', type: 'bilingual' }
