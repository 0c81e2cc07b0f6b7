import { amount, citations, nameFields, note, type Field } from '#lib/desk/fields/field'
import { Bound } from '#lib/money/schema'
import {
  benefitKinds,
  ceilingPers,
  comparisons,
  enterpriseAges,
  quantities,
} from '#lib/policies/benefit-schema'
import { gbSections } from '#lib/projects/schema'

const rateBase: Field = { name: 'rateBase', type: 'select', options: quantities, words: 'benefitQuantity' }

const growthSteps: Field = {
  name: 'growthSteps',
  type: 'group',
  fields: [
    { ...rateBase, required: true },
    amount('stepsOver', { required: true }),
    amount('stepsFirst', { required: true }),
    amount('stepsEvery', { required: true }),
    amount('stepsFurther', { required: true }),
  ],
}

const thresholds: Field = {
  name: 'thresholds',
  type: 'list',
  of: {
    name: 'threshold',
    type: 'group',
    required: true,
    fields: [
      { name: 'measured', type: 'select', options: quantities, words: 'benefitQuantity', required: true },
      { name: 'comparison', type: 'select', options: comparisons, words: 'comparison', required: true },
      amount('amount', { required: true }),
    ],
  },
}

const offer: Field = {
  name: 'offer',
  type: 'group',
  required: true,
  fields: [
    { name: 'statement', type: 'bilingual', required: true },
    { name: 'benefit', type: 'select', options: benefitKinds, words: 'benefit' },
    { name: 'ratePercent', type: 'text' },
    {
      name: 'rateBound',
      type: 'select',
      options: Bound.options,
      words: 'bound',
      fallback: 'exact',
      required: true,
    },
    rateBase,
    amount('fixedAmount'),
    growthSteps,
    amount('ceiling'),
    { name: 'ceilingPer', type: 'select', options: ceilingPers, words: 'ceilingPer' },
    { name: 'condition', type: 'bilingual' },
    thresholds,
    {
      name: 'sections',
      type: 'list',
      of: { name: 'gbSection', type: 'select', options: gbSections, words: 'gbSection', required: true },
    },
    { name: 'enterpriseAge', type: 'select', options: enterpriseAges, words: 'enterpriseAge' },
    { name: 'park', type: 'reference', kind: 'park' },
    { name: 'requirement', type: 'bilingual' },
    citations,
  ],
}

export const policyFields: readonly Field[] = [
  ...nameFields,
  { name: 'issuer', type: 'bilingual' },
  { name: 'documentNumber', type: 'text' },
  { name: 'issuedOn', type: 'date', hint: 'date' },
  { name: 'inForceFrom', type: 'date', hint: 'date' },
  { name: 'validUntil', type: 'date', hint: 'date' },
  { name: 'placeCode', type: 'place', hint: 'place' },
  { name: 'forWhom', type: 'bilingual' },
  { name: 'howToClaim', type: 'bilingual' },
  { name: 'offers', type: 'list', of: offer },
  note,
  citations,
]
