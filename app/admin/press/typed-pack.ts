import { beijingTime } from '#lib/dates/beijing-time'
import type { PressPackForStaff } from '#lib/desk/press-packs'
import { pressFields, type PressField } from '#lib/press/schema'

/** The fields of the form as text. */
export type TypedPack = Record<PressField, string>

/** A new form, with the newest edition in it. */
export function emptyPack(newest: number): TypedPack {
  const empty = Object.fromEntries(pressFields.map((name) => [name, ''])) as TypedPack
  return { ...empty, edition: String(newest) }
}

/** A pack as its form shows it, with its time in Beijing. */
export function typedPack({ eventKey, edition, releaseAt, content }: PressPackForStaff): TypedPack {
  const [day = '', time = ''] = beijingTime(releaseAt.toISOString()).split('T')
  const { contact, note } = content
  return {
    event: eventKey,
    edition: String(edition),
    day,
    time: time.slice(0, 5),
    nameZh: contact.name.zh,
    nameEn: contact.name.en,
    officeZh: contact.office.zh,
    officeEn: contact.office.en,
    phone: contact.phone ?? '',
    mail: contact.mail ?? '',
    noteZh: note?.zh ?? '',
    noteEn: note?.en ?? '',
  }
}
