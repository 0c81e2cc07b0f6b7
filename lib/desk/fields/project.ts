import { amount, citations, nameFields, note, type Field } from '#lib/desk/fields/field'
import { agreements, gbSections, industries4567, stages } from '#lib/projects/schema'

const on: Field = { name: 'on', type: 'date', required: true, hint: 'date' }

export const signingFields: readonly Field[] = [
  {
    name: 'signing',
    type: 'select',
    options: ['signed', 'notReported'],
    words: 'signing',
    required: true,
    fallback: 'signed',
  },
  { name: 'event', type: 'reference', kind: 'event', hint: 'event' },
  { name: 'signedOn', type: 'date', hint: 'date' },
  { name: 'dateNote', type: 'bilingual', hint: 'dateNote' },
]

export const partyFields: readonly Field[] = [
  {
    name: 'enterprises',
    type: 'list',
    of: { name: 'enterprise', type: 'reference', kind: 'enterprise', required: true },
  },
]

const localParty: Field = {
  name: 'localParty',
  type: 'group',
  required: true,
  fields: [
    { name: 'name', type: 'bilingual', required: true },
    { name: 'park', type: 'reference', kind: 'park' },
  ],
}

/** One entry of the history of stages, with the day it took effect. */
export const stageField: Field = {
  name: 'stageEntry',
  type: 'group',
  required: true,
  fields: [
    { name: 'stage', type: 'select', options: stages, words: 'stage', required: true },
    { ...on, label: 'effectiveOn' },
    note,
    citations,
  ],
}

export const projectFields: readonly Field[] = [
  ...nameFields,
  { name: 'agreement', type: 'select', options: agreements, words: 'agreement', required: true },
  amount('value', { hint: 'value' }),
  {
    name: 'valueBasis',
    type: 'select',
    options: ['contractValue', 'totalInvestment', 'unstated'],
    words: 'valueBasis',
  },
  { name: 'localParties', type: 'list', of: localParty },
  { name: 'industryPrinted', type: 'bilingual' },
  { name: 'industry', type: 'select', options: industries4567, words: 'industry', hint: 'industry' },
  { name: 'gbSection', type: 'select', options: gbSections, words: 'gbSection', hint: 'industry' },
  { name: 'strategic', type: 'yesNo', hint: 'strategic' },
  { name: 'placeCode', type: 'place', hint: 'place' },
  { name: 'place', type: 'bilingual' },
  { name: 'park', type: 'reference', kind: 'park' },
  { name: 'stages', type: 'list', of: stageField },
  {
    name: 'funds',
    type: 'list',
    hint: 'funds',
    of: {
      name: 'reading',
      type: 'group',
      required: true,
      fields: [on, amount('total', { required: true }), note, citations],
    },
  },
  {
    name: 'increases',
    type: 'list',
    hint: 'increases',
    of: {
      name: 'increase',
      type: 'group',
      required: true,
      fields: [on, amount('value', { required: true }), citations],
    },
  },
  {
    name: 'laterSignings',
    type: 'list',
    of: {
      name: 'laterSigning',
      type: 'group',
      required: true,
      fields: [{ name: 'event', type: 'reference', kind: 'event' }, on, citations],
    },
  },
  note,
  citations,
]
