import { z } from 'zod'
import { instantInBeijing } from '#lib/dates/beijing-time'
import { isPartialDate } from '#lib/dates/partial-date'
import { Bilingual, Key, text } from '#lib/editions/fields'

/** What staff write of a press pack themselves; its figures are those of its edition. */
export const PressContent = z.strictObject({
  /** Whom journalists may ask, as staff typed it. */
  contact: z.strictObject({
    name: Bilingual,
    office: Bilingual,
    phone: z.string().nullable(),
    mail: z.string().nullable(),
  }),
  /** A remark for the press; null when there is none. */
  note: Bilingual.nullable(),
})
export type PressContent = z.infer<typeof PressContent>

/** A pack as it is saved: what it is about, at which edition, from which instant on. */
export interface PressDraft {
  event: string
  edition: number
  releaseAt: Date
  content: PressContent
}

const line = text(200)
const orNothing = (schema: z.ZodType<string, string>) =>
  z
    .string()
    .trim()
    .transform((value) => (value === '' ? null : value))
    .pipe(schema.nullable())

/** The fields of the form, in their order. */
export const PressForm = z
  .object({
    event: Key,
    edition: z
      .string()
      .trim()
      .regex(/^[1-9]\d{0,8}$/, { error: 'noSuchEdition' }),
    day: z
      .string()
      .trim()
      .refine((day) => day.length === 10 && isPartialDate(day), { error: 'day' }),
    time: z
      .string()
      .trim()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' }),
    nameZh: line,
    nameEn: line,
    officeZh: line,
    officeEn: line,
    phone: orNothing(z.string().regex(/^[+()\d][+()\d .-]{4,38}\d$/, { error: 'phone' })),
    mail: orNothing(z.email({ error: 'mail' }).max(100, { error: 'mail' })),
    noteZh: orNothing(z.string().max(2000, { error: 'tooLong' })),
    noteEn: orNothing(z.string().max(2000, { error: 'tooLong' })),
  })
  .refine(({ phone, mail }) => phone !== null || mail !== null, { error: 'reach', path: ['phone'] })
  .refine(({ noteZh, noteEn }) => (noteZh === null) === (noteEn === null), {
    error: 'bothLanguages',
    path: ['noteEn'],
  })

export const pressFields = Object.keys(PressForm.shape) as (keyof typeof PressForm.shape)[]
export type PressField = (typeof pressFields)[number]

/** What the form says, as it is saved. Day and time are Beijing's. */
export function pressDraft(form: z.infer<typeof PressForm>): PressDraft {
  const { noteZh, noteEn } = form
  return {
    event: form.event,
    edition: Number(form.edition),
    releaseAt: instantInBeijing(form.day, form.time),
    content: {
      contact: {
        name: { zh: form.nameZh, en: form.nameEn },
        office: { zh: form.officeZh, en: form.officeEn },
        phone: form.phone,
        mail: form.mail,
      },
      note: noteZh !== null && noteEn !== null ? { zh: noteZh, en: noteEn } : null,
    },
  }
}
