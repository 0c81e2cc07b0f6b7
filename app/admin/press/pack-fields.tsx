import type { Desk } from '#app/admin/desk'
import { PackForm, type PackField } from '#app/admin/press/pack-form'
import type { TypedPack } from '#app/admin/press/typed-pack'
import { latestEdition } from '#lib/editions/as-of'
import { listTitles } from '#lib/editions/titles'
import { titleIn } from '#lib/i18n/translate'
import { messages } from '#lib/i18n/messages'
import { pressFields, type PressField } from '#lib/press/schema'

interface PackFieldsProps {
  desk: Desk
  title: string
  shown: TypedPack
  hidden: Record<string, string>
}

const types: Partial<Record<PressField, PackField['type']>> = {
  event: 'choice',
  day: 'date',
  time: 'time',
  noteZh: 'long',
  noteEn: 'long',
}
const hinted = ['event', 'edition', 'day', 'time', 'phone', 'noteEn'] as const

/** The form of a pack with its words and the events to choose from. */
export async function PackFields({ desk: { t, locale }, title, shown, hidden }: PackFieldsProps) {
  const newest = await latestEdition()
  const events = await listTitles('event', newest.number, 'newest')
  const fields = pressFields.map((name): PackField => {
    const hint = hinted.find((one) => one === name)
    return {
      name,
      label: t(`press.field.${name}`),
      hint: hint ? t(`press.hint.${hint}`, { newest: String(newest.number) }) : null,
      type: types[name] ?? 'text',
    }
  })
  return (
    <PackForm
      fields={fields}
      events={events.map((event) => ({ key: event.key, name: titleIn(event, locale).text }))}
      shown={shown}
      hidden={hidden}
      texts={{
        summary: t('press.desk.summary'),
        choose: t('forms.choose'),
        save: t('press.desk.save'),
        title: `${title} · ${t('admin.name')}`,
        titlePrefix: t('forms.error.titlePrefix'),
      }}
      problems={messages[locale].press.problem}
    />
  )
}
