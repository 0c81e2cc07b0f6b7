import { citations, nameFields, note, type Field } from '#lib/desk/fields/field'

export const parkFields: readonly Field[] = [
  ...nameFields,
  { name: 'aliases', type: 'lines', hint: 'lines' },
  { name: 'placeCode', type: 'place', hint: 'place' },
  { name: 'place', type: 'bilingual' },
  note,
  citations,
]
