import { citations, nameFields, note, type Field } from '#lib/desk/fields/field'
import { parkLevels } from '#lib/parks/schema'
import { industries4567 } from '#lib/projects/schema'

export const parkFields: readonly Field[] = [
  ...nameFields,
  { name: 'aliases', type: 'lines', hint: 'lines' },
  { name: 'placeCode', type: 'place', hint: 'place' },
  { name: 'place', type: 'bilingual' },
  { name: 'level', type: 'select', options: parkLevels, words: 'parkLevel', hint: 'level' },
  { name: 'industryPrinted', type: 'bilingual' },
  { name: 'industry', type: 'select', options: industries4567, words: 'industry', hint: 'industry' },
  note,
  citations,
]
