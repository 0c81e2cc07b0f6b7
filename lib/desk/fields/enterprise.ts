import { citations, nameFields, note, type Field } from '#lib/desk/fields/field'
import { relations } from '#lib/enterprises/schema'

const forms = ['enterprise', 'association', 'institution', 'government']

const relation: Field = {
  name: 'relation',
  type: 'group',
  required: true,
  fields: [
    { name: 'type', type: 'select', options: relations, words: 'relation', required: true },
    { name: 'statement', type: 'bilingual', required: true },
    { name: 'on', type: 'date', hint: 'date' },
    citations,
  ],
}

const person: Field = {
  name: 'person',
  type: 'group',
  required: true,
  fields: [
    { name: 'nameZh', label: 'personZh', type: 'text' },
    { name: 'nameEn', label: 'personEn', type: 'text' },
    { name: 'title', label: 'personTitle', type: 'bilingual', required: true },
    { name: 'on', type: 'date', required: true, hint: 'date' },
    { name: 'topic', type: 'bilingual', hint: 'topic' },
    note,
    citations,
  ],
}

export const enterpriseFields: readonly Field[] = [
  ...nameFields,
  { name: 'form', type: 'select', options: forms, words: 'form', required: true, brief: true },
  { name: 'aliases', type: 'lines', hint: 'lines' },
  { name: 'searchTerms', type: 'lines', hint: 'searchTerms' },
  { name: 'creditCode', type: 'text', hint: 'creditCode', brief: true },
  { name: 'homeCode', type: 'place', hint: 'place' },
  { name: 'home', type: 'bilingual', brief: true },
  { name: 'industry', label: 'enterpriseIndustry', type: 'bilingual' },
  { name: 'relations', type: 'list', of: relation },
  { name: 'people', type: 'list', of: person },
  note,
  citations,
]
