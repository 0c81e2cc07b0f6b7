import { amount, citations, nameFields, note, type Field } from '#lib/desk/fields/field'

const offer: Field = {
  name: 'offer',
  type: 'group',
  required: true,
  fields: [
    { name: 'statement', type: 'bilingual', required: true },
    { name: 'ratePercent', type: 'text' },
    amount('ceiling'),
    { name: 'condition', type: 'bilingual' },
    citations,
  ],
}

export const policyFields: readonly Field[] = [
  ...nameFields,
  { name: 'issuer', type: 'bilingual' },
  { name: 'documentNumber', type: 'text' },
  { name: 'issuedOn', type: 'date', hint: 'date' },
  { name: 'validUntil', type: 'date', hint: 'date' },
  { name: 'placeCode', type: 'place', hint: 'place' },
  { name: 'offers', type: 'list', of: offer },
  note,
  citations,
]
