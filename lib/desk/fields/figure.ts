import { amount, citations, note, type Field } from '#lib/desk/fields/field'
import { measures, subjects } from '#lib/figures/schema'
import { Bound } from '#lib/money/schema'

export const figureFields: readonly Field[] = [
  { name: 'name', label: 'counts', type: 'bilingual', required: true, hint: 'counts' },
  {
    name: 'subject',
    type: 'group',
    required: true,
    fields: [
      { name: 'kind', type: 'select', options: subjects, words: 'subject', required: true },
      { name: 'key', type: 'reference', kind: 'subject', required: true },
    ],
  },
  { name: 'measure', type: 'select', options: measures, words: 'measure', required: true },
  {
    name: 'quantity',
    type: 'group',
    hint: 'quantity',
    fields: [
      { name: 'number', type: 'number', required: true },
      { name: 'unit', type: 'bilingual', required: true },
      {
        name: 'bound',
        type: 'select',
        options: Bound.options,
        words: 'bound',
        fallback: 'exact',
        required: true,
      },
    ],
  },
  amount('amount', { hint: 'amountPrinted' }),
  { name: 'printedConversions', type: 'list', of: amount('conversion', { required: true }) },
  {
    name: 'base',
    type: 'group',
    hint: 'base',
    fields: [
      { name: 'statement', type: 'bilingual', required: true },
      { name: 'stated', type: 'yesNo', required: true },
    ],
  },
  { name: 'on', type: 'date', hint: 'date' },
  { name: 'until', type: 'date', hint: 'date' },
  { name: 'attributedTo', type: 'bilingual' },
  { name: 'partOf', label: 'parentFigure', type: 'reference', kind: 'figure', hint: 'parentFigure' },
  { name: 'replaces', type: 'reference', kind: 'figure' },
  {
    name: 'disagreesWith',
    type: 'list',
    of: { name: 'figure', type: 'reference', kind: 'figure', required: true },
  },
  note,
  citations,
]
