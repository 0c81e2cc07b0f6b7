import { citations, nameFields, note, type Field } from '#lib/desk/fields/field'

const dates: readonly Field[] = [
  { name: 'startsOn', type: 'date', required: true, brief: true, hint: 'date' },
  { name: 'endsOn', type: 'date', brief: true, hint: 'date' },
]

const present: Field = {
  name: 'present',
  type: 'group',
  required: true,
  fields: [
    { name: 'enterprise', type: 'reference', kind: 'enterprise', required: true },
    {
      name: 'role',
      type: 'select',
      options: ['attended', 'spoke', 'organised', 'launched'],
      words: 'attendance',
      required: true,
    },
    citations,
  ],
}

const launch: Field = {
  name: 'launch',
  type: 'group',
  required: true,
  fields: [{ name: 'name', type: 'bilingual', required: true }, { name: 'by', type: 'bilingual' }, citations],
}

export const eventFields: readonly Field[] = [
  ...nameFields,
  ...dates,
  { name: 'dateNote', type: 'bilingual', hint: 'dateNote' },
  {
    name: 'otherDates',
    type: 'list',
    of: { name: 'otherDate', type: 'group', required: true, fields: [...dates, citations] },
  },
  { name: 'placeCode', type: 'place', brief: true, hint: 'place' },
  { name: 'place', type: 'bilingual', required: true, brief: true },
  { name: 'hosts', type: 'list', of: { name: 'host', type: 'bilingual', required: true } },
  { name: 'theme', type: 'bilingual' },
  { name: 'format', type: 'bilingual' },
  { name: 'sectors', type: 'list', of: { name: 'sector', type: 'bilingual', required: true } },
  { name: 'partOf', label: 'partOfEvent', type: 'reference', kind: 'event' },
  { name: 'attendance', type: 'list', of: present, hint: 'attendance' },
  { name: 'launches', type: 'list', of: launch },
  note,
  citations,
]
