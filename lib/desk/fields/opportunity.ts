import { amount, citations, nameFields, note, type Field } from '#lib/desk/fields/field'
import { cooperationForms, standings } from '#lib/opportunities/schema'
import { gbSections, industries4567 } from '#lib/projects/schema'

const document: Field = {
  name: 'document',
  type: 'group',
  required: true,
  fields: [
    { name: 'name', label: 'documentName', type: 'bilingual', required: true },
    { name: 'url', type: 'text', required: true },
  ],
}

export const opportunityFields: readonly Field[] = [
  ...nameFields,
  { name: 'sought', type: 'bilingual', required: true },
  {
    name: 'standing',
    type: 'select',
    options: standings,
    words: 'standing',
    required: true,
    fallback: 'open',
  },
  { name: 'offered', type: 'number' },
  { name: 'industryPrinted', type: 'bilingual' },
  { name: 'industry', type: 'select', options: industries4567, words: 'industry', hint: 'industry' },
  { name: 'gbSection', type: 'select', options: gbSections, words: 'gbSection', hint: 'industry' },
  { name: 'placeCode', type: 'place', hint: 'place' },
  { name: 'place', type: 'bilingual' },
  { name: 'park', type: 'reference', kind: 'park' },
  { name: 'event', type: 'reference', kind: 'event' },
  amount('investment'),
  {
    name: 'cooperation',
    type: 'list',
    of: {
      name: 'cooperationForm',
      type: 'select',
      options: cooperationForms,
      words: 'cooperation',
      required: true,
    },
  },
  { name: 'cooperationNote', type: 'bilingual' },
  { name: 'land', type: 'bilingual' },
  { name: 'infrastructure', type: 'bilingual' },
  { name: 'given', type: 'bilingual' },
  { name: 'documents', type: 'list', of: document },
  { name: 'officer', type: 'reference', kind: 'officer' },
  { name: 'confirmedOn', type: 'date', required: true, hint: 'confirmedOn' },
  { name: 'expiresOn', type: 'date', hint: 'expiresOn' },
  note,
  citations,
]
