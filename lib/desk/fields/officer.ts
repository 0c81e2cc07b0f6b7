import { citations, nameFields, note, type Field } from '#lib/desk/fields/field'
import { spokenLanguages } from '#lib/officers/schema'
import { industries4567 } from '#lib/projects/schema'

export const officerFields: readonly Field[] = [
  ...nameFields,
  { name: 'post', type: 'bilingual' },
  { name: 'organisation', type: 'bilingual', required: true },
  { name: 'phone', type: 'text' },
  { name: 'email', type: 'text' },
  {
    name: 'languages',
    type: 'list',
    of: { name: 'spoken', type: 'select', options: spokenLanguages, words: 'spoken', required: true },
  },
  {
    name: 'industries',
    type: 'list',
    hint: 'industriesOfOfficer',
    of: { name: 'industry', type: 'select', options: industries4567, words: 'industry', required: true },
  },
  {
    name: 'placeCodes',
    type: 'list',
    hint: 'placesOfOfficer',
    of: { name: 'placeOfOfficer', type: 'place', required: true },
  },
  note,
  { ...citations, required: false },
]
