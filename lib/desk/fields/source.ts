import { note, type Field } from '#lib/desk/fields/field'
import { trusts } from '#lib/sources/schema'

export const sourceFields: readonly Field[] = [
  { name: 'title', type: 'text', hint: 'title' },
  { name: 'describes', type: 'bilingual', required: true, hint: 'describes' },
  { name: 'lang', type: 'select', options: ['zh', 'en', 'ko', 'ru'], words: 'language', required: true },
  { name: 'publisher', type: 'bilingual', required: true },
  { name: 'author', type: 'text' },
  { name: 'publishedOn', type: 'date', required: true, hint: 'date' },
  { name: 'trust', type: 'select', options: trusts, words: 'trust', required: true },
  { name: 'url', type: 'text', hint: 'url' },
  note,
]
