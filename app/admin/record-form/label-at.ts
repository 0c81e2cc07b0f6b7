import { labelOf } from '#app/admin/record-form/words'
import type { Field } from '#lib/desk/fields/field'
import type { Translate } from '#lib/i18n/translate'

/** What a place in a form is called there: `stages.1.on` is "Stage 2 · Effective date". */
export function labelAt(fields: readonly Field[], path: string, t: Translate): string {
  const [name = '', ...rest] = path.split('.')
  const field = fields.find((one) => one.name === name)
  return field ? namesIn(field, rest, t).join(' · ') : ''
}

function namesIn(field: Field, path: readonly string[], t: Translate): string[] {
  const [next, ...rest] = path
  if (next === undefined) return [labelOf(field, t)]
  if (field.type === 'bilingual')
    return [labelOf(field, t), t(`terms.language.${next === 'en' ? 'en' : 'zh'}`)]
  if (field.type === 'group') {
    const inner = field.fields.find(({ name }) => name === next)
    return [labelOf(field, t), ...(inner ? namesIn(inner, rest, t) : [])]
  }
  if (field.type !== 'list') return [labelOf(field, t)]
  const item = t('forms.item', { what: labelOf(field.of, t), number: String(Number(next) + 1) })
  return [item, ...namesIn(field.of, rest, t).slice(1)]
}
